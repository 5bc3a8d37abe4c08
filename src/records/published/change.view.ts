import type { PublishedReads } from './reads.ts'
import { tags } from './tags.ts'

/** When each of these tags was last touched, as one text that is the same as long as none of them was. */
export async function stateOfTags(reads: PublishedReads, shown: readonly string[]): Promise<string> {
  const rows = await reads
    .selectFrom('published_change')
    .select(['tag', 'sequence'])
    .where('tag', 'in', [...shown])
    .orderBy('tag')
    .execute()
  return rows.map(({ tag, sequence }) => `${tag}=${sequence}`).join(' ')
}

/** The sequence of the last change that any of these tags saw: which edition a page is. */
export async function editionOf(reads: PublishedReads, shown: readonly string[]): Promise<string> {
  const { last } = await reads
    .selectFrom('published_change')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('tag', 'in', [...shown])
    .executeTakeFirstOrThrow()
  return String(last ?? 0)
}

/** The same text as long as nothing at all was published anew, in any register: one row for each of them tells. */
export async function versionOfPublished(reads: PublishedReads): Promise<string> {
  const { changes, last } = await reads
    .selectFrom('published_change')
    .select((eb) => [eb.fn.countAll<number>().as('changes'), eb.fn.sum<number>('sequence').as('last')])
    .where('tag', '>=', ANYTHING)
    .where('tag', '<', ANYTHING.replace(':', ';')) // the sign after ':'
    .executeTakeFirstOrThrow()
  return `${changes}/${last}`
}

const ANYTHING = tags.anything('')

/** When each tag was last touched: the sequence of its history entry. */
export async function lastChanges(reads: PublishedReads): Promise<Map<string, number>> {
  const rows = await reads.selectFrom('published_change').select(['tag', 'sequence']).execute()
  return new Map(rows.map(({ tag, sequence }) => [tag, sequence]))
}
