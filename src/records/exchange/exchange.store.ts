import { boundsOf } from '../../edtf/bounds.ts'
import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { type Kept, newRow } from '../record-row.ts'
import { changeRow } from '../record-store.ts'
import { labelOf } from '../texts.ts'
import type { Tx } from '../tx.ts'
import type { Exchange } from './exchange.ts'

/** A new exchange that is not written yet, so that its parts can point at it. */
export function newExchange(tx: Tx, content: Exchange): Kept<Exchange, 'exchange'> {
  return { id: newId<'exchange'>(), version: 1, changedAt: tx.at, content }
}

export async function addExchanges(tx: Tx, exchanges: readonly Kept<Exchange, 'exchange'>[]): Promise<void> {
  const rows = exchanges.map(({ id, content }) => ({
    ...newRow(tx, 'exchange', id, content),
    ...exchangeColumns(content),
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('exchange').values(chunk).execute())
}

/** Writes the next version, made from `version`; undefined when somebody else wrote it meanwhile. */
export function changeExchange(
  tx: Tx,
  exchange: Kept<Exchange, 'exchange'>,
  content: Exchange,
): Promise<Kept<Exchange, 'exchange'> | undefined> {
  return changeRow(tx, 'exchange', exchange, content, exchangeColumns(content))
}

/** What the row of an exchange has beside its content. */
export function exchangeColumns(content: Exchange) {
  const { partnershipId, date, kind, direction, state, seriesId, title, reportDue } = content
  const bounds = boundsOf(date.value)
  return {
    partnership_id: partnershipId,
    ...bounds,
    sort_day: bounds.earliest ?? '',
    kind: kind.value,
    direction: direction.value,
    state,
    series_id: seriesId ?? null,
    report_due: reportDue?.day ?? null,
    label: labelOf(title),
  }
}
