import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import { newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Draft, DraftEntry, DraftState } from './draft.ts'

/** One draft per entry, in the order of the page; the ordinal of an entry is its place in the list. */
export async function addDrafts(
  tx: Tx,
  sourceId: Draft['sourceId'],
  entries: readonly DraftEntry[],
): Promise<void> {
  const rows = entries.map((entry, ordinal) => ({
    ...newRow(tx, 'draft', newId<'draft'>(), { sourceId, ordinal, entry } satisfies Draft),
    source_id: sourceId,
    ordinal,
    state: 'open',
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('draft').values(chunk).execute())
}

/** Closes the open drafts of a source but those that are left; they stay, as what was read and what became of it. */
export async function closeDrafts(
  tx: Tx,
  sourceId: string,
  state: Exclude<DraftState, 'open'>,
  left: ReadonlySet<number>,
): Promise<void> {
  await tx.rows
    .updateTable('draft')
    .set((eb) => ({ state, changed_at: tx.at, version: eb('version', '+', 1) }))
    .where('register_id', '=', tx.registerId)
    .where('source_id', '=', sourceId)
    .where('state', '=', 'open')
    .$if(left.size > 0, (query) => query.where('ordinal', 'not in', [...left]))
    .execute()
}
