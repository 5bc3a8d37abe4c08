import type { Noun } from './noun.ts'
import { type Kept, newRow } from './record-row.ts'
import type { Tx } from './tx.ts'

/** The nouns whose rows have a table of their own name with the columns of every record. */
export type RecordNoun = Extract<
  Noun,
  'place' | 'partnership' | 'agreement' | 'exchange' | 'fact' | 'series' | 'contact' | 'media'
>

/** What a noun's row has beside its content: that by which it is found, ordered or kept unique. */
export type Columns = Readonly<Record<string, string | number | null>>

/** Writes a new record, version 1. */
export async function addRow<N extends RecordNoun>(
  tx: Tx,
  noun: N,
  { id, content }: Pick<Kept<object, N>, 'id' | 'content'>,
  columns: Columns = {},
): Promise<void> {
  const row = { ...newRow(tx, noun, id, content), ...columns }
  // Every record's table has these columns; those beside them are the noun's own, which its store names.
  await tx.rows
    .insertInto(noun as 'place')
    .values(row)
    .execute()
}

/** Writes the next version, made from `version`; undefined when somebody else wrote it meanwhile. */
export async function changeRow<Content extends object, N extends RecordNoun>(
  tx: Tx,
  noun: N,
  { id, version }: Kept<Content, N>,
  content: Content,
  columns: Columns = {},
): Promise<Kept<Content, N> | undefined> {
  const { numUpdatedRows } = await tx.rows
    .updateTable(noun as 'place') // as above
    .set({ content: JSON.stringify(content), version: version + 1, changed_at: tx.at, ...columns })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  tx.changes.push({ noun, id, version: version + 1, what: 'changed' })
  return { id, version: version + 1, changedAt: tx.at, content }
}
