import type { Reads } from '../tx.ts'

/** Everybody who saved a record since it was last published, as history names them. */
export async function writersOf(reads: Reads, registerId: string, id: string): Promise<string[]> {
  const published = reads
    .selectFrom('working_copy')
    .select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('last'))
    .where('record_id', '=', id)
    .where('state', '=', 'published')
  const rows = await reads
    .selectFrom('working_copy')
    .select('saved_by')
    .distinct()
    .where('register_id', '=', registerId)
    .where('record_id', '=', id)
    .where('state', 'in', ['open', 'superseded'])
    .where('version', '>', published)
    .execute()
  return rows.map((row) => row.saved_by)
}
