import type { PartyGroup, Side } from '../../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Party } from '../../page-reading.ts'
import { type Reading, inferred } from '../../reading.ts'
import type { SideNames } from '../../split/mentions.ts'
import { type Person, personsIn } from '../direction/persons.ts'
import type { Count } from './count.ts'

/** Who the counted people are: "행정국장 외 5명" are six officials of home. Counts without words for people have no party. */
export function readParties(
  about: Words,
  counts: readonly Count[],
  names: SideNames,
  lexicon: Lexicon,
): readonly Reading<Party>[] {
  if (counts.length === 0) return []
  const persons = personsIn(about.text, names, lexicon.directions)
  return counts.map((count) => partyOf(about, count, persons, lexicon)).filter((party) => party !== undefined)
}

function partyOf(
  about: Words,
  count: Count,
  persons: readonly Person[],
  lexicon: Lexicon,
): Reading<Party> | undefined {
  const person = persons.findLast(({ to }) => to <= count.to && count.from - to < NEAR)
  const named = count.who ?? person
  const side = named && sideOf(named.from, person, persons)
  const group = named && groupOf(withoutParticle(about.text, named, lexicon), lexicon)
  if (!named || !side || !group) return undefined
  const party = { side, group, who: withoutParticle(about.raw, named, lexicon), count: count.count }
  const span = spanIn(about, Math.min(named.from, count.from), count.to)
  return inferred(party, span, 'party/words-before-count')
}

/** Their own, or that of the people told before them; a post without a city is home's. */
function sideOf(from: number, person: Person | undefined, persons: readonly Person[]): Side | undefined {
  const nearest = persons.findLast((other) => other.from <= from && other.side !== undefined)
  return person?.side ?? nearest?.side ?? (person?.official ? 'home' : undefined)
}

function withoutParticle(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  { directions }: Lexicon,
): string {
  return text.slice(from, to).replace(directions.particle, '')
}

const NEAR = 12 // letters between the people and their number: "중학생 (인솔교사 포함) 20명"

function groupOf(who: string, { people }: Lexicon): PartyGroup | undefined {
  return people.groups.find(([, words]) => words.test(who))?.[0]
}
