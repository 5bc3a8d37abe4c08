import type { EditableNoun } from '../../editable/editable.ts'
import { EDITABLES } from '../../editable/editables.ts'
import { ERASED } from '../../contact/contact.ts'
import { type Kept, readRow } from '../../record-row.ts'
import type { Reads } from '../../tx.ts'
import { behind, likeWords } from './matching.ts'

/** The nouns whose lists are short enough to be found by their text alone. */
export type ListedNoun = Exclude<EditableNoun, 'exchange' | 'register'>

export interface NounFilter {
  readonly words?: string | undefined
  readonly partnershipId?: string | undefined
  readonly placeId?: string | undefined
  /** Facts of which nobody knows that they told of this day or a later one. */
  readonly toldBefore?: string | undefined
}

export interface NounListing {
  readonly records: readonly Kept<object>[]
  readonly next: readonly [string, string] | undefined
}

/** Partners by the name in their addresses, everything else by its last change, the newest first. */
export async function listNoun(
  reads: Reads,
  registerId: string,
  noun: ListedNoun,
  { words, partnershipId, placeId, toldBefore }: NounFilter,
  { after, size }: { readonly after?: readonly [string, string] | undefined; readonly size: number },
): Promise<NounListing> {
  const [column, direction] =
    noun === 'partnership' ? (['slug', 'asc'] as const) : (['changed_at', 'desc'] as const)
  // Each of these tables has the columns that are asked of it; `partnership` alone has the first.
  let query = reads
    .selectFrom(noun as 'partnership')
    .select(['id', 'version', 'content', 'changed_at', `${column} as value`])
    .where('register_id', '=', registerId)
    .where('content', '<>', ERASED)
  if (words) query = query.where(likeWords('content', words))
  if (partnershipId) query = query.where('partnership_id' as 'place_id', '=', partnershipId) // asked of those that have it
  if (placeId) query = query.where('place_id', '=', placeId)
  if (toldBefore) query = query.where('told_on' as 'place_id', '<', toldBefore) // asked of facts only
  if (after) query = query.where(behind(column, 'id', direction, after))
  const found = await query
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(size + 1)
    .execute()
  const last = found.length > size ? found[size - 1] : undefined
  const records = found.slice(0, size).map((row) => readRow(noun, EDITABLES[noun].schema, row))
  const named =
    words === undefined ? records : records.filter(({ content }) => says(content, words.toLowerCase()))
  return { records: named, next: last && [last.value, last.id] }
}

/** Whether the words stand in a text of the content, and not in the name of one of its keys. */
function says(content: unknown, words: string): boolean {
  if (typeof content === 'string') return content.toLowerCase().includes(words)
  if (typeof content !== 'object' || content === null) return false
  return Object.values(content).some((part) => says(part, words))
}

export async function countNoun(reads: Reads, registerId: string, noun: ListedNoun): Promise<number> {
  const { count } = await reads
    .selectFrom(noun as 'place') // as above
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('register_id', '=', registerId)
    .executeTakeFirstOrThrow()
  return count
}
