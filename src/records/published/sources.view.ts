import type { PublishedReads } from './reads.ts'

/** A source with how much of what is public leans on it. */
export interface ListedSource {
  readonly id: string
  /** What it was, in the officer's words or the page's title. */
  readonly title: string
  /** Where it stands on the web; null when nobody said. */
  readonly address: string | null
  /** The day it was handed in, YYYY-MM-DD. */
  readonly receivedOn: string
  readonly mediaType: string
  /** Published records that quote it. */
  readonly exchanges: number
  readonly agreements: number
  readonly facts: number
}

/** Every source that something public leans on, the latest first. */
export async function listedSources(reads: PublishedReads, registerId: string): Promise<ListedSource[]> {
  const counts = await countsOf(reads, registerId)
  const rows = await reads
    .selectFrom('published_source')
    .selectAll()
    .where('register_id', '=', registerId)
    .orderBy('received_on', 'desc')
    .orderBy('id')
    .execute()
  const countOf = (id: string, noun: string) => counts.get(`${id} ${noun}`) ?? 0
  return rows
    .map(({ id, title, address, received_on: receivedOn, media_type: mediaType }) => ({
      id,
      title,
      address,
      receivedOn,
      mediaType,
      exchanges: countOf(id, 'exchange'),
      agreements: countOf(id, 'agreement'),
      facts: countOf(id, 'fact'),
    }))
    .filter(({ exchanges, agreements, facts }) => exchanges + agreements + facts > 0)
}

async function countsOf(reads: PublishedReads, registerId: string): Promise<Map<string, number>> {
  const rows = await reads
    .selectFrom('published_quote')
    .select((eb) => ['source_id', 'noun', eb.fn.countAll<number>().as('count')])
    .where('register_id', '=', registerId)
    .groupBy(['source_id', 'noun'])
    .execute()
  return new Map(rows.map(({ source_id: id, noun, count }) => [`${id} ${noun}`, count]))
}
