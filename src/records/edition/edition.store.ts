import { canonicalJson, type Json, sha256 } from '../../kernel/hash.ts'
import { newId } from '../../kernel/ids.ts'
import { inChunks } from '../in-chunks.ts'
import type { Noun } from '../noun.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { EditionRow } from './edition.table.ts'

export type EditionState = 'published' | 'superseded' | 'withdrawn'

type Latest = Pick<EditionRow, 'record_id' | 'number' | 'state' | 'content_hash'>

/** A record whose content changed in public, with what the public is now shown of it, as JSON. */
export interface Published<R> {
  readonly record: R
  readonly data: string
}

/**
 * Makes these states the live editions of their records; the ones before are superseded. At most one is live: the
 * database holds that itself. Returns the records whose content really changed: what is live already stays as it is, and
 * what was withdrawn stays withdrawn.
 */
export async function publishEditions<R extends Kept<object>>(
  tx: Tx,
  noun: Noun,
  records: readonly R[],
  viewOf: (record: R) => object,
): Promise<Published<R>[]> {
  const changed: Published<R>[] = []
  await inChunks(records, async (chunk) => {
    const latest = await latestEditions(tx, chunk)
    const next = chunk.flatMap((record) => nextEdition(tx, noun, record, latest.get(record.id)) ?? [])
    const hashes = new Map(next.map((row) => [row.record_id, row.content_hash]))
    if (hashes.size === 0) return
    await endLive(tx, [...hashes.keys()], 'superseded', null)
    await tx.rows.insertInto('edition').values(next).execute()
    for (const record of chunk) {
      const hash = hashes.get(record.id)
      if (hash === undefined) continue
      const data = JSON.stringify(viewOf(record))
      changed.push({ record, data })
      tx.changes.push({
        noun,
        id: record.id,
        version: record.version,
        what: 'published',
        hash,
        shown: sha256(data),
      })
    }
  })
  return changed
}

/** Takes the live edition out of public view, with the reason that the public is shown; false when none is live. */
export async function withdrawEdition(
  tx: Tx,
  noun: Noun,
  { id, version }: Kept<object>,
  reason: string,
): Promise<boolean> {
  const ended = (await endLive(tx, [id], 'withdrawn', reason)) > 0
  if (ended) tx.changes.push({ noun, id, version, what: 'withdrawn' })
  return ended
}

async function endLive(
  tx: Tx,
  ids: readonly string[],
  state: EditionState,
  reason: string | null,
): Promise<number> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('edition')
    .set({ state, ended_at: tx.at, reason })
    .where('register_id', '=', tx.registerId)
    .where('record_id', 'in', ids)
    .where('state', '=', 'published')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** The last edition of each record; later numbers replace earlier ones as the rows come in order. */
async function latestEditions(tx: Tx, records: readonly Kept<object>[]): Promise<Map<string, Latest>> {
  const rows = await tx.rows
    .selectFrom('edition')
    .select(['record_id', 'number', 'state', 'content_hash'])
    .where('register_id', '=', tx.registerId)
    .where(
      'record_id',
      'in',
      records.map(({ id }) => id),
    )
    .orderBy('number')
    .execute()
  return new Map(rows.map((row) => [row.record_id, row]))
}

/** Undefined when this very content is live already, or when the record was withdrawn and no act takes that back. */
function nextEdition(
  tx: Tx,
  noun: Noun,
  record: Kept<object>,
  latest: Latest | undefined,
): EditionRow | undefined {
  const content = JSON.stringify(record.content)
  const hash = sha256(canonicalJson(JSON.parse(content) as Json)) // parsed from JSON that was just written
  if (latest?.state === 'withdrawn' && !tx.revived.has(record.id)) return undefined
  if (latest?.state === 'published' && latest.content_hash === hash) return undefined
  return {
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
  }
}
