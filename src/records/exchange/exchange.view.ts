import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Exchange, exchangeContent } from './exchange.ts'

export async function findExchange(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<Kept<Exchange, 'exchange'> | undefined> {
  const query = reads
    .selectFrom('exchange')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && readRow('exchange', exchangeContent, row)
}

/** All exchanges with one partner, in the order of time; those of unknown date last. */
export async function exchangesOf(
  reads: Reads,
  registerId: string,
  partnershipId: string,
): Promise<Kept<Exchange, 'exchange'>[]> {
  const rows = await reads
    .selectFrom('exchange')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('partnership_id', '=', partnershipId)
    .orderBy((eb) => eb('earliest', 'is', null))
    .orderBy('earliest')
    .orderBy('id')
    .execute()
  return rows.map((row) => readRow('exchange', exchangeContent, row))
}
