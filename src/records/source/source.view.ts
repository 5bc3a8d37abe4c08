import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Source, sourceContent } from './source.ts'

export async function findSource(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<Kept<Source, 'source'> | undefined> {
  const query = reads
    .selectFrom('source')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && readRow('source', sourceContent, row)
}

/** The source that was made from these very bytes, when they were handed in before. */
export async function sourceOfFile(
  reads: Reads,
  registerId: string,
  fileHash: string,
): Promise<string | undefined> {
  const query = reads.selectFrom('source').select('id').where('register_id', '=', registerId)
  return (await query.where('file_hash', '=', fileHash).executeTakeFirst())?.id
}

/** A source as a list shows it: what it is, and how many of its drafts are in which state. Rows wait, records are accepted and published. */
export interface SourceSummary {
  readonly id: string
  readonly title: string
  readonly receivedAt: string
  readonly drafts: Readonly<Record<string, number>>
}

/** The sources of a register, the latest first, from the one at `offset`. */
export async function sourceSummaries(
  reads: Reads,
  registerId: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<SourceSummary[]> {
  const query = reads.selectFrom('source').selectAll().where('register_id', '=', registerId)
  const latest = query.orderBy('created_at', 'desc').orderBy('id').offset(offset).limit(limit)
  const sources = (await latest.execute()).map((row) => readRow('source', sourceContent, row))
  if (sources.length === 0) return []
  const ids = sources.map(({ id }) => id)
  const counts = await reads
    .selectFrom(rowsOf(reads, registerId, ids).as('row'))
    .select(['source_id', 'state', 'beside', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['source_id', 'state', 'beside'])
    .execute()
  return sources.map(({ id, content }) => ({
    id,
    title: content.title,
    receivedAt: content.receivedAt,
    drafts: countsIn(counts.filter(({ source_id: source }) => source === id)),
  }))
}

/** The drafts of which records are made, each with whether it only tells who the partner is or who answers for the page. */
function rowsOf(reads: Reads, registerId: string, sourceIds: readonly string[]) {
  return (
    reads
      .selectFrom('draft')
      .select(['source_id', 'state'])
      .select((eb) => {
        const { or, case: when } = eb
        const tells = or([
          eb('content', 'like', '%"kind":"partner"%'),
          eb('content', 'like', '%"kind":"page"%'),
        ])
        return when().when(tells).then(1).else(0).end().as('beside')
      })
      .where('register_id', '=', registerId)
      .where('source_id', 'in', sourceIds)
      // The kind of an entry stands in its content only: what belongs to no record is told by these words of ours.
      .where('content', 'not like', '%"kind":"set-aside"%')
      .where('content', 'not like', '%"kind":"unread"%')
  )
}

interface Count {
  readonly state: string
  readonly beside: number
  readonly count: number
}

/** Every row waits to be looked at; of those that were, the records count, as everywhere else. */
function countsIn(counts: readonly Count[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { state, beside, count } of counts)
    if (state === 'open' || Number(beside) === 0) sums[state] = (sums[state] ?? 0) + Number(count)
  return sums
}
