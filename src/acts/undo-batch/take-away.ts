import { inChunks } from '../../records/in-chunks.ts'
import type { Kept } from '../../records/record-row.ts'
import { touchPartner, withdrawPublished } from '../../records/published/publishing/publish.ts'
import { tags } from '../../records/published/tags.ts'
import { withdrawPlaceOfTie, withdrawTie } from '../../records/published/publishing/withdraw-tie.ts'
import { toId } from '../../kernel/ids.ts'
import type { Tx } from '../../records/tx.ts'
import type { UndoableChange } from './built-on.ts'
import { UNDOABLE, type Undoable } from './stands-on.ts'

/** Takes the records that an import added out of the public and out of the register; their editions stay as history. */
export async function takeAway(tx: Tx, changes: readonly UndoableChange[], reason: string): Promise<void> {
  const added = changes.filter(({ before }) => before === null)
  for (const noun of UNDOABLE) {
    const ids = added.filter((change) => change.noun === noun).map(({ id }) => id)
    await inChunks(ids, async (chunk) => {
      for (const record of await recordsOf(tx, noun, chunk)) await withdraw(tx, noun, record, reason)
      await removeRows(tx, noun, chunk)
    })
  }
  for (const { noun, id, version } of added) tx.changes.push({ noun, id, version, what: 'removed' })
  if (added.length > 0) tx.touched.add(tags.register(tx.registerId))
}

async function withdraw(tx: Tx, noun: Undoable, record: Kept<object>, reason: string): Promise<void> {
  const { content } = record
  if ('partnershipId' in content) touchPartner(tx, String(content.partnershipId))
  if (noun === 'partnership') await withdrawTie(tx, record, reason)
  else if (noun === 'place') await withdrawPlaceOfTie(tx, record, reason)
  else await withdrawPublished(tx, noun, record, reason)
}

async function recordsOf(tx: Tx, noun: Undoable, ids: readonly string[]): Promise<Kept<object>[]> {
  const query = tx.rows.selectFrom(noun).select(['id', 'version', 'content', 'changed_at'])
  const rows = await query.where('register_id', '=', tx.registerId).where('id', 'in', ids).execute()
  return rows.flatMap(({ id, version, content, changed_at: changedAt }) => {
    const checked = toId<Undoable>(id)
    return checked ? [{ id: checked, version, changedAt, content: JSON.parse(content) }] : []
  })
}

async function removeRows(tx: Tx, noun: Undoable, ids: readonly string[]): Promise<void> {
  if (noun === 'place') await tx.rows.deleteFrom('place_name').where('place_id', 'in', ids).execute()
  await tx.rows.deleteFrom(noun).where('register_id', '=', tx.registerId).where('id', 'in', ids).execute()
}
