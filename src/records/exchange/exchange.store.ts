import { boundsOf } from '../../edtf/bounds.ts'
import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Exchange } from './exchange.ts'

/** A new exchange that is not written yet, so that its parts can point at it. */
export function newExchange(tx: Tx, content: Exchange): Kept<Exchange, 'exchange'> {
  return { id: newId<'exchange'>(), version: 1, changedAt: tx.at, content }
}

export async function addExchanges(tx: Tx, exchanges: readonly Kept<Exchange, 'exchange'>[]): Promise<void> {
  const rows = exchanges.map(({ id, content }) => ({
    ...newRow(tx, 'exchange', id, content),
    ...columnsOf(content),
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('exchange').values(chunk).execute())
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
