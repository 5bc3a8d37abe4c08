import { boundsOf } from '../../edtf/bounds.ts'
import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Exchange } from './exchange.ts'

export async function addExchange(tx: Tx, content: Exchange): Promise<Kept<Exchange, 'exchange'>> {
  const id = newId<'exchange'>()
  await tx.rows
    .insertInto('exchange')
    .values({ ...newRow(tx, 'exchange', id, content), ...columnsOf(content) })
    .execute()
  return { id, version: 1, changedAt: tx.at, content }
}

/** Writes the next version, made from `version`; undefined when somebody else wrote it meanwhile. */
export async function changeExchange(
  tx: Tx,
  { id, version }: Kept<Exchange, 'exchange'>,
  content: Exchange,
): Promise<Kept<Exchange, 'exchange'> | undefined> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('exchange')
    .set({ content: JSON.stringify(content), version: version + 1, changed_at: tx.at, ...columnsOf(content) })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  tx.changes.push({ noun: 'exchange', id, version: version + 1, what: 'changed' })
  return { id, version: version + 1, changedAt: tx.at, content }
}

function columnsOf(content: Exchange) {
  return { partnership_id: content.partnershipId, ...boundsOf(content.date.value) }
}
