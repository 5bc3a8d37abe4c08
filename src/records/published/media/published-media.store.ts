import type { Beside } from '../../media/media.ts'
import type { Tx } from '../../tx.ts'

interface ShownFile {
  readonly hash: string
  readonly type: string
  readonly name: string
}

const TABLES = ['published_media_with', 'published_media_file'] as const

/** The rows by which the public finds a photo or paper beside other records, and is handed its files. */
export const shownMedia = { beside, add, remove }

async function beside(tx: Tx, id: string): Promise<Beside[]> {
  const rows = await tx.rows
    .selectFrom('published_media_with')
    .select(['noun', 'record_id'])
    .where('register_id', '=', tx.registerId)
    .where('media_id', '=', id)
    .execute()
  return rows.map((row) => ({ noun: row.noun as Beside['noun'], id: row.record_id })) // written just below
}

async function add(
  tx: Tx,
  id: string,
  records: readonly Beside[],
  files: readonly ShownFile[],
): Promise<void> {
  const own = { media_id: id, register_id: tx.registerId }
  if (records.length > 0)
    await tx.rows
      .insertInto('published_media_with')
      .values(records.map((one, ordinal) => ({ ...own, ordinal, noun: one.noun, record_id: one.id })))
      .execute()
  if (files.length > 0)
    await tx.rows
      .insertInto('published_media_file')
      .values(files.map((file) => ({ ...own, ...file })))
      .execute()
}

async function remove(tx: Tx, id: string): Promise<void> {
  for (const table of TABLES)
    await tx.rows
      .deleteFrom(table)
      .where('register_id', '=', tx.registerId)
      .where('media_id', '=', id)
      .execute()
  await tx.rows
    .deleteFrom('published_media')
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .execute()
}
