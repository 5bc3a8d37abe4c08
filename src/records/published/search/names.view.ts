import { foldName } from '../../place/place.ts'
import type { PublishedReads } from '../reads.ts'
import { isInitials, isOneStrokeAway, strokesOf } from './spelling.ts'
import type { Term } from './question.ts'

/** A partner that a word names, and the spelling by which it does. */
export interface NamedPartner {
  readonly partnershipId: string
  readonly name: string
  readonly by: 'spelling' | 'initials' | 'near'
}

/** Partners that have the word in one of their spellings, or its letters as initial consonants. */
export async function partnersNamed(
  reads: PublishedReads,
  registerId: string,
  term: Term,
): Promise<NamedPartner[]> {
  const initials = isInitials(term.words.trim())
  const rows = initials
    ? await namesLike(reads, registerId, 'initials', [term.words.trim()])
    : await namesLike(reads, registerId, 'folded', [term.folded, foldName(term.folded)].filter(isLongEnough))
  return oncePerPartner(rows, initials ? 'initials' : 'spelling')
}

/** Partners one of whose spellings is one stroke away from the word, for those who mistyped it. */
export async function partnersNear(
  reads: PublishedReads,
  registerId: string,
  term: Term,
): Promise<NamedPartner[]> {
  const query = reads.selectFrom('published_search_name').select(['partnership_id', 'text', 'strokes'])
  const rows = await query.where('register_id', '=', registerId).execute()
  const asked = [strokesOf(term.folded), strokesOf(foldName(term.folded))]
  return oncePerPartner(
    rows.filter(({ strokes }) => asked.some((typed) => isOneStrokeAway(typed, strokes))),
    'near',
  )
}

/** One Hangul letter is in too many names. */
function isLongEnough(word: string): boolean {
  return Array.from(word).length >= 2
}

async function namesLike(
  reads: PublishedReads,
  registerId: string,
  column: 'folded' | 'initials',
  words: readonly string[],
) {
  if (words.length === 0) return []
  return reads
    .selectFrom('published_search_name')
    .select(['partnership_id', 'text'])
    .where('register_id', '=', registerId)
    .where((eb) => eb.or(words.map((word) => eb(column, 'like', `%${word}%`)))) // folded words have no % and no _
    .orderBy('partnership_id')
    .orderBy('ordinal')
    .execute()
}

function oncePerPartner(
  rows: readonly { partnership_id: string; text: string }[],
  by: NamedPartner['by'],
): NamedPartner[] {
  const first = new Map(rows.toReversed().map((row) => [row.partnership_id, row.text]))
  return [...first].map(([partnershipId, name]) => ({ partnershipId, name, by }))
}
