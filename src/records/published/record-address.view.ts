import type { PublishedReads } from './reads.ts'

/** What a published record is, and which register it stands in. */
export interface RecordAddress {
  readonly registerId: string
  /** After the locale: "/exchanges/…", "/partners/fullerton". */
  readonly path: string
}

/** Where the page of any published record stands, by its id alone; undefined for what is not and never was public. */
export async function recordAddress(reads: PublishedReads, id: string): Promise<RecordAddress | undefined> {
  return (
    (await addressIn(reads, 'exchange', id, `/exchanges/${id}`)) ??
    (await addressIn(reads, 'agreement', id, `/agreements/${id}`)) ??
    (await partnerAddress(reads, id)) ??
    (await addressIn(reads, 'place', id, `/places/${id}`)) ??
    (await addressIn(reads, 'register', id, '')) ??
    (await factAddress(reads, id)) ??
    (await addressIn(reads, 'source', id, `/data#source-${id}`)) ??
    (await withdrawnAddress(reads, id))
  )
}

async function addressIn(
  reads: PublishedReads,
  noun: 'exchange' | 'agreement' | 'place' | 'register' | 'source',
  id: string,
  path: string,
): Promise<RecordAddress | undefined> {
  const query = reads.selectFrom(`published_${noun}`).select('register_id').where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && { registerId: row.register_id, path }
}

async function partnerAddress(reads: PublishedReads, id: string): Promise<RecordAddress | undefined> {
  const query = reads.selectFrom('published_partnership').select(['register_id', 'slug'])
  const row = await query.where('id', '=', id).executeTakeFirst()
  return row && { registerId: row.register_id, path: `/partners/${row.slug}` }
}

/** A fact stands on the page of the partner whose place it is about, else on the place's own. */
async function factAddress(reads: PublishedReads, id: string): Promise<RecordAddress | undefined> {
  const row = await reads
    .selectFrom('published_fact as fact')
    .leftJoin('published_partnership as partnership', 'partnership.place_id', 'fact.place_id')
    .select(['fact.register_id', 'fact.place_id', 'partnership.slug'])
    .where('fact.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const page = row.slug === null ? `/places/${row.place_id}` : `/partners/${row.slug}`
  return { registerId: row.register_id, path: `${page}#fact-${id}` }
}

async function withdrawnAddress(reads: PublishedReads, id: string): Promise<RecordAddress | undefined> {
  const query = reads.selectFrom('published_withdrawal').select(['register_id', 'noun']).where('id', '=', id)
  const row = await query.executeTakeFirst()
  return (
    row && {
      registerId: row.register_id,
      path: `/${row.noun === 'agreement' ? 'agreements' : 'exchanges'}/${id}`,
    }
  )
}
