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
    (await addressIn(reads, 'media', id, `/media/${id}`)) ??
    (await addressIn(reads, 'register', id, '')) ??
    (await factAddress(reads, id)) ??
    (await addressIn(reads, 'source', id, `/data#source-${id}`)) ??
    (await withdrawnAddress(reads, id))
  )
}

async function addressIn(
  reads: PublishedReads,
  noun: 'exchange' | 'agreement' | 'place' | 'media' | 'register' | 'source',
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
  return row && { registerId: row.register_id, path: noticePath(row.noun, id) }
}

/** Where its own page was, or, for what had none or a name in its address, among the notices. */
function noticePath(noun: string, id: string): string {
  if (noun === 'exchange') return `/exchanges/${id}`
  if (noun === 'media') return `/media/${id}`
  return noun === 'agreement' ? `/agreements/${id}` : `/withdrawn/${id}`
}

const NOUNS = [
  'register',
  'place',
  'partnership',
  'agreement',
  'exchange',
  'fact',
  'media',
  'source',
] as const

/** The ids of all that is published in a register now. */
export async function recordIds(reads: PublishedReads, registerId: string): Promise<string[]> {
  const found: string[] = []
  for (const noun of NOUNS) {
    const query = reads.selectFrom(`published_${noun}`).select('id').where('register_id', '=', registerId)
    for (const { id } of await query.orderBy('id').execute()) found.push(id)
  }
  return found
}
