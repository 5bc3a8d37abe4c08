import { canonicalJson, type Json, sha256 } from '../../kernel/hash.ts'
import { newId } from '../../kernel/ids.ts'
import type { Noun } from '../noun.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'

export type EditionState = 'published' | 'superseded' | 'withdrawn'

/**
 * Makes this state of a record its live edition; the one before is superseded. At most one is live: the database holds
 * that itself. Publishing what is live already changes nothing and returns false.
 */
export async function publishEdition(tx: Tx, noun: Noun, record: Kept<object>): Promise<boolean> {
  const content = JSON.stringify(record.content)
  const hash = sha256(canonicalJson(JSON.parse(content) as Json)) // parsed from JSON that was just written
  const latest = await latestEdition(tx, record.id)
  if (latest?.state === 'published' && latest.content_hash === hash) return false
  if (latest?.state === 'published') await endLive(tx, record.id, 'superseded', null)
  await tx.rows
    .insertInto('edition')
    .values({
      id: newId<'edition'>(),
      register_id: tx.registerId,
      noun,
      record_id: record.id,
      number: (latest?.number ?? 0) + 1,
      state: 'published',
      record_version: record.version,
      content,
      content_hash: hash,
      published_at: tx.at,
      ended_at: null,
      reason: null,
    })
    .execute()
  tx.changes.push({ noun, id: record.id, version: record.version, what: 'published' })
  return true
}

/** Takes the live edition out of public view, with the reason that the public is shown; false when none is live. */
export async function withdrawEdition(
  tx: Tx,
  noun: Noun,
  record: Kept<object>,
  reason: string,
): Promise<boolean> {
  const ended = await endLive(tx, record.id, 'withdrawn', reason)
  if (ended) tx.changes.push({ noun, id: record.id, version: record.version, what: 'withdrawn' })
  return ended
}

async function endLive(
  tx: Tx,
  recordId: string,
  state: EditionState,
  reason: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('edition')
    .set({ state, ended_at: tx.at, reason })
    .where('register_id', '=', tx.registerId)
    .where('record_id', '=', recordId)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function latestEdition(tx: Tx, recordId: string) {
  return tx.rows
    .selectFrom('edition')
    .select(['number', 'state', 'content_hash'])
    .where('register_id', '=', tx.registerId)
    .where('record_id', '=', recordId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
}
