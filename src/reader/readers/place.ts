import { bounded } from '../bounded.ts'
import { type Words, cut, trimmed } from '../document/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type SideNames, mentionsIn } from '../split/mentions.ts'
import { readLeadingDate } from './date/read-date.ts'

/** "(장소 : 용인시)", or brackets that hold nothing but a place of one side: "(2009.10.16. 이마바리시청)". */
export function readPlace(about: Words, names: SideNames, lexicon: Lexicon): Words | undefined {
  const labelled = lexicon.directions.place.exec(about.text)
  if (labelled?.groups?.place) {
    const end = labelled.index + labelled[0].length
    return trimmed(cut(about, end - labelled.groups.place.length, end))
  }
  for (const found of about.text.matchAll(IN_BRACKETS)) {
    const inside = cut(about, found.index + 1, found.index + found[0].length - 1)
    const place = placeIn(inside, names, lexicon)
    if (place) return place
  }
  return undefined
}

const IN_BRACKETS = bounded(String.raw`\((?<inside>[^()]{2,40})\)`, 'g')

function placeIn(inside: Words, names: SideNames, { dates, directions }: Lexicon): Words | undefined {
  const dated = readLeadingDate(inside, dates, { year: 2000 })
  const rest = trimmed(cut(inside, dated ? dated.to : 0))
  const place = trimmed(cut(rest, /^[,\s]*/.exec(rest.text)?.[0].length ?? 0))
  const [mention] = mentionsIn(place.text, names)
  const word = place.text.replace(directions.particle, '')
  const people =
    directions.persons.test(word) ||
    directions.counted.test(place.text) ||
    /\d\s?$/.test(place.text) ||
    place.text.includes(',')
  return mention?.from === 0 && !people ? place : undefined
}
