import type { EditableNoun } from '../editable/editable.ts'
import { EDITABLES } from '../editable/editables.ts'
import type { EditionState } from '../edition/edition.store.ts'
import type { Reads } from '../tx.ts'

/** What the public was shown of a record for a time. */
export interface Edition {
  readonly number: number
  readonly state: EditionState
  readonly recordVersion: number
  readonly content: object
  readonly publishedAt: string
  readonly endedAt: string | null
  /** Why it was withdrawn. */
  readonly reason: string | null
}

const MOST = 200

/** The editions of a record, oldest first; the last two hundred of one that has more. */
export async function editionsOf(
  reads: Reads,
  registerId: string,
  noun: EditableNoun,
  id: string,
): Promise<Edition[]> {
  const rows = await reads
    .selectFrom('edition')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('record_id', '=', id)
    .orderBy('number', 'desc')
    .limit(MOST)
    .execute()
  return rows.reverse().map((row) => ({
    number: row.number,
    state: row.state as EditionState, // written by the edition's store only
    recordVersion: row.record_version,
    content: EDITABLES[noun].schema.parse(JSON.parse(row.content)),
    publishedAt: row.published_at,
    endedAt: row.ended_at,
    reason: row.reason,
  }))
}

/** What a record said at the version that an officer had before them; undefined when nothing of it is kept. */
export async function contentAt(
  reads: Reads,
  registerId: string,
  { noun, id, version }: { readonly noun: EditableNoun; readonly id: string; readonly version: string },
): Promise<object | undefined> {
  const [record = '', copy = ''] = version.split('.')
  const kept =
    Number(copy) > 0 ? savedContent(reads, id, Number(copy)) : publishedContent(reads, id, Number(record))
  const row = await kept
  return row?.register_id === registerId
    ? EDITABLES[noun].schema.safeParse(JSON.parse(row.content)).data
    : undefined
}

type KeptContent = Promise<{ content: string; register_id: string } | undefined>

function savedContent(reads: Reads, id: string, version: number): KeptContent {
  return reads
    .selectFrom('working_copy')
    .select(['content', 'register_id'])
    .where('record_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
}

function publishedContent(reads: Reads, id: string, version: number): KeptContent {
  return reads
    .selectFrom('edition')
    .select(['content', 'register_id'])
    .where('record_id', '=', id)
    .where('record_version', '=', version)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}
