import { type Words, cut, spanIn, trimmed } from '../document/words.ts'
import type { Lexicon, WholeNames } from '../lexicon/lexicon.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import { titleCase } from './title-case.ts'
import type { PlaceTitle } from './title.ts'

const MOST_PARTS = 3 // a name with its province and its county

/** "Jecheon, South Korea", "Fort Collins (Colorado, USA)", "Sister City: Sokcho": the name stands before its country. */
export function readWholeTitle(words: Words, lexicon: Lexicon, names: WholeNames): PlaceTitle | undefined {
  if (names.levelLabel.test(words.text)) return undefined
  const parts = partsOf(words, lexicon, names)
  const country = parts.find(({ text }) => isCountry(text, lexicon))
  const own = parts.filter((part) => part !== country && !isBeside(part.text, lexicon, names))
  const name = own[0] && bareName(own[0], names)
  if (!name || own.length > (country ? MOST_PARTS : 1) || !isName(name.text, names)) return undefined
  if (country ? country.start < name.start : !names.known.has(titleCase(name.text))) return undefined
  return { name, country, tie: tieIn(words, lexicon) }
}

function partsOf(words: Words, { places }: Lexicon, names: WholeNames): readonly Words[] {
  return Array.from(words.text.matchAll(places.titleToken), ({ 0: part, index }) =>
    trimmed(cut(words, index, index + part.length)),
  ).filter(({ text }) => !names.beside.test(text) && !/^\d{1,2}[.)]?$/.test(text))
}

function isCountry(text: string, { places: { countries } }: Lexicon): boolean {
  return countries.some((country) => country === text || country.toUpperCase() === text)
}

function isBeside(text: string, { headings }: Lexicon, names: WholeNames): boolean {
  return names.beside.test(text) || isMadeOfHeadingWords(text.replaceAll(/[^\p{L}\p{N}]/gu, ''), headings)
}

/** "Sister City of Jecheon", "Jecheon Profile": the name alone. */
function bareName(part: Words, { around }: WholeNames): Words {
  return around.reduce((words, pattern) => {
    const found = pattern.exec(words.text)
    if (!found || found[0].length === words.text.length) return words
    const front = found.index === 0
    return trimmed(front ? cut(words, found[0].length) : cut(words, 0, found.index))
  }, part)
}

function isName(text: string, { name, never }: WholeNames): boolean {
  return name.test(text) && !never.test(text)
}

function tieIn(words: Words, { agreements }: Lexicon): PlaceTitle['tie'] {
  for (const [value, pattern] of agreements.types) {
    const found = value === 'other' ? null : pattern.exec(words.text)
    if (found) return { value, span: spanIn(words, found.index, found.index + found[0].length) }
  }
  return undefined
}
