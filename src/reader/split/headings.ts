import type { Words } from '../document/words.ts'
import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import { oncePer } from '../once-per.ts'
import { type SideNames, formsOf, mentionsIn } from './mentions.ts'
import { type Names, sideNames } from './names.ts'

const LONGEST = 40
const LONGEST_APART = 70

/** A line made of nothing but heading words and names: "플러튼시 추진배경/성과", "교류 발자취". */
export function isHeading(words: Words, lexicon: Lexicon, names: Names): boolean {
  const { headings } = lexicon
  if (words.text.length > (headings.apart ? LONGEST_APART : LONGEST)) return false
  if (headings.apart) return isOfWordsAndNames(words.text, lexicon, names)
  const known = [names.home, ...names.partners.map(({ name }) => name)].flatMap((name) =>
    name ? formsOf(name.value, lexicon) : [],
  )
  if (isMadeOfHeadingWords(words.text, headings)) return true
  const tokens = words.text.match(/[\p{L}\p{N}]+/gu)?.filter((token) => !/^\d{1,2}$/.test(token)) ?? []
  return tokens.length > 0 && tokens.every((token) => isHeadingWord(token, known, lexicon))
}

/** "Fort Collins and Gimje: Exchange History": what is left without the names is made of heading words, or nothing. */
function isOfWordsAndNames(text: string, lexicon: Lexicon, names: Names): boolean {
  const spans = mentionsIn(text, namesInTitles(names)(lexicon))
  let rest = text
  for (const { from, to } of spans) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  const letters = rest.replaceAll(/(?<![\p{L}\d])(?:\d{1,2}|(?:19|20)\d{2})(?![\p{L}\d])/gu, ' ')
  if (!/\p{L}/u.test(letters)) return spans.length > 0 && !/\d/.test(letters)
  return isMadeOfHeadingWords(letters, lexicon.headings)
}

/** Names of the page and of countries; "our city" is none. */
const namesInTitles = oncePer((names: Names) =>
  oncePer((lexicon: Lexicon): SideNames => {
    const places = { ...lexicon.places, homeWords: [] }
    const own = sideNames(names, undefined, { ...lexicon, places })
    return { ...own, partner: [...own.partner, ...places.countries] }
  }),
)

function isHeadingWord(token: string, known: readonly string[], { headings, places }: Lexicon): boolean {
  return isMadeOfHeadingWords(token, headings, known) || places.countries.includes(token)
}

export function headingTopic(words: Words, { headings }: Lexicon): Topic | undefined {
  return headings.topics.find(([, pattern]) => pattern.test(words.text))?.[0]
}
