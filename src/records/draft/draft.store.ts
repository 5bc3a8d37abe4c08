import { newId } from '../../kernel/ids.ts'
import { actorOf } from '../account/principal.ts'
import { inChunks } from '../in-chunks.ts'
import { newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Draft, DraftEntry, DraftState, KeptDraft, StatedDraft } from './draft.ts'

/** One draft per entry, in the order of the page; the ordinal of an entry is its place in the list. */
export async function addDrafts(
  tx: Tx,
  sourceId: Draft['sourceId'],
  entries: readonly DraftEntry[],
): Promise<void> {
  const contents = entries.map((entry, ordinal): Draft => ({ sourceId, ordinal, entry }))
  await addDraftRows(tx, contents, 'open')
}

/** A further draft of a source, behind all that are there; its ordinal. */
export async function addDraft(
  tx: Tx,
  sourceId: Draft['sourceId'],
  entry: DraftEntry,
  state: DraftState,
): Promise<number> {
  const { last } = await tx.rows
    .selectFrom('draft')
    .select((eb) => eb.fn.max('ordinal').as('last'))
    .where('register_id', '=', tx.registerId)
    .where('source_id', '=', sourceId)
    .executeTakeFirstOrThrow()
  const ordinal = last + 1
  await addDraftRows(tx, [{ sourceId, ordinal, entry }], state)
  return ordinal
}

async function addDraftRows(tx: Tx, contents: readonly Draft[], state: DraftState): Promise<void> {
  const rows = contents.map((content) => ({
    ...newRow(tx, 'draft', newId<'draft'>(), content),
    source_id: content.sourceId,
    ordinal: content.ordinal,
    state,
    decided_by: null,
  }))
  await inChunks(rows, (chunk) => tx.rows.insertInto('draft').values(chunk).execute())
}

/** Writes the next version of a draft, made from the one that is handed in; false when somebody else wrote it meanwhile. */
export async function changeDraft(
  tx: Tx,
  { id, version }: KeptDraft,
  content: Draft,
  state: DraftState,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('draft')
    .set({
      content: JSON.stringify(content),
      state,
      version: version + 1,
      changed_at: tx.at,
      decided_by: actorOf(tx.principal),
    })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  tx.changes.push({ noun: 'draft', id, version: version + 1, what: 'changed' })
  return true
}

/** Takes these drafts, whose versions the caller has just read in this act, from one state to another. */
export async function moveDrafts(tx: Tx, drafts: readonly StatedDraft[], state: DraftState): Promise<void> {
  const by = state === 'published' ? {} : { decided_by: actorOf(tx.principal) }
  await inChunks(drafts, (chunk) =>
    tx.rows
      .updateTable('draft')
      .set((eb) => ({ state, changed_at: tx.at, version: eb('version', '+', 1), ...by }))
      .where('register_id', '=', tx.registerId)
      .where(
        'id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute(),
  )
  for (const { id, version } of drafts)
    tx.changes.push({ noun: 'draft', id, version: version + 1, what: 'changed' })
}

/** Removes everything that was read from a source of which nothing became public. */
export async function removeDrafts(tx: Tx, sourceId: string): Promise<void> {
  await tx.rows
    .deleteFrom('draft')
    .where('register_id', '=', tx.registerId)
    .where('source_id', '=', sourceId)
    .execute()
}
