import type { PartyGroup, Side } from '../../../kernel/vocabulary.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { Party, Reading } from '../../page-reading.ts'
import { inferred } from '../../readings.ts'
import type { SideNames } from '../../split/mentions.ts'
import { type Person, personsIn } from '../direction/persons.ts'
import type { Count } from './counts.ts'

/** Who the counted people are: "행정국장 외 5명" are six officials of home. Counts without words for people have no party. */
export function readParties(
  about: Words,
  counts: readonly Count[],
  names: SideNames,
  lexicon: Lexicon,
): readonly Reading<Party>[] {
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
  if (!named) return undefined
  const who = about.raw.slice(named.from, named.to).replace(lexicon.directions.particle, '')
  const nearest = persons.findLast(({ from, side }) => from <= named.from && side !== undefined)
  const side: Side | undefined = person?.side ?? nearest?.side ?? (person?.official ? 'home' : undefined)
  const group = groupOf(
    about.text.slice(named.from, named.to).replace(lexicon.directions.particle, ''),
    lexicon,
  )
  const party = side && group && { side, group, who, count: count.count }
  return (
    party &&
    inferred(party, spanIn(about, Math.min(named.from, count.from), count.to), 'party/words-before-count')
  )
}

const NEAR = 12 // letters between the people and their number: "중학생 (인솔교사 포함) 20명"

function groupOf(who: string, { people }: Lexicon): PartyGroup | undefined {
  return people.groups.find(([, words]) => words.test(who))?.[0]
}
