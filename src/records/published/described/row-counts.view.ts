import type { PublishedReads } from '../reads.ts'
import type { DescribedName } from './nouns.ts'

/** How many published records there are of each kind that is counted by one table. */
export async function rowCounts(
  reads: PublishedReads,
  registerId: string,
): Promise<Partial<Record<DescribedName, number>>> {
  const counts = Object.entries(TABLES).map(async ([name, table]) => {
    const query = reads
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('register_id', '=', registerId)
    return [name, (await query.executeTakeFirstOrThrow()).count] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

const TABLES = {
  partner: 'published_partnership',
  agreement: 'published_agreement',
  exchange: 'published_listing',
  party: 'published_party',
  fact: 'published_fact',
  place: 'published_place',
  series: 'published_series',
  media: 'published_media',
} as const satisfies Partial<Record<DescribedName, string>>
