import type { SelectQueryBuilder } from 'kysely'
import { readRow } from '../record-row.ts'
import type { Tables } from '../tables.ts'
import type { Reads } from '../tx.ts'
import type { DraftRow } from './draft.table.ts'
import { DRAFT_STATES, draftContent, type KeptDraft, type StatedDraft } from './draft.ts'

/** What was read from a source and nobody has decided yet, in the order of the page. */
export async function openDrafts(reads: Reads, registerId: string, sourceId: string): Promise<KeptDraft[]> {
  const rows = await draftsIn(reads, registerId)
    .where('source_id', '=', sourceId)
    .where('state', '=', 'open')
    .execute()
  return rows.map((row) => readRow('draft', draftContent, row))
}

/** Everything that was read from a source, whatever became of it, in the order in which it was entered. */
export async function draftsOf(reads: Reads, registerId: string, sourceId: string): Promise<StatedDraft[]> {
  const rows = await draftsIn(reads, registerId).where('source_id', '=', sourceId).execute()
  return rows.map(statedDraft)
}

export async function findDraft(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<StatedDraft | undefined> {
  const row = await draftsIn(reads, registerId).where('id', '=', id).executeTakeFirst()
  return row && statedDraft(row)
}

function draftsIn(reads: Reads, registerId: string): SelectQueryBuilder<Tables, 'draft', DraftRow> {
  return reads.selectFrom('draft').selectAll().where('register_id', '=', registerId).orderBy('ordinal')
}

function statedDraft(row: DraftRow): StatedDraft {
  const state = DRAFT_STATES.find((known) => known === row.state)
  if (!state) throw new Error(`draft ${row.id} is in no state of ours: ${row.state}`)
  return { ...readRow('draft', draftContent, row), state, decidedBy: row.decided_by }
}
