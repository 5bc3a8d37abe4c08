import type { Words } from '../document/words.ts'
import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import { formsOf } from './mentions.ts'
import type { Names } from './names.ts'

const LONGEST = 40

/** A line made of nothing but heading words and names: "플러튼시 추진배경/성과", "교류 발자취". */
export function isHeading(words: Words, lexicon: Lexicon, names: Names): boolean {
  const { headings } = lexicon
  if (words.text.length > LONGEST) return false
  const known = [names.home, ...names.partners.map(({ name }) => name)].flatMap((name) =>
    name ? formsOf(name.value, lexicon) : [],
  )
  if (isMadeOfHeadingWords(words.text.replaceAll(/\s/g, ''), headings)) return true
  const tokens = words.text.match(/[\p{L}\p{N}]+/gu)?.filter((token) => !/^\d{1,2}$/.test(token)) ?? []
  return tokens.length > 0 && tokens.every((token) => isHeadingWord(token, known, lexicon))
}

function isHeadingWord(token: string, known: readonly string[], { headings, places }: Lexicon): boolean {
  return isMadeOfHeadingWords(token, headings, known) || places.countries.includes(token)
}

export function headingTopic(words: Words, { headings }: Lexicon): Topic | undefined {
  return headings.topics.find(([, pattern]) => pattern.test(words.text))?.[0]
}
