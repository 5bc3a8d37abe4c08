import type { Kysely } from 'kysely'
import type { Reads } from '../tx.ts'

/** The steps that made the tables, in their order: rows written by the same steps fit. */
export async function schemaOf(reads: Reads): Promise<string[]> {
  // Kysely's own table (src/database/migrate.ts), which is none of the records'.
  const any = reads as unknown as Pick<Kysely<{ schema_migration: { name: string } }>, 'selectFrom'>
  const rows = await any.selectFrom('schema_migration').select('name').orderBy('name').execute()
  return rows.map(({ name }) => name)
}
