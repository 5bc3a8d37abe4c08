import type { HeadingWords } from '../lexicon/lexicon.ts'
import { oncePer } from '../once-per.ts'

const LONGEST = 20

type Vocabulary = Pick<HeadingWords, 'words' | 'apart'>

/** Whether a text is made of nothing but heading words: "교류추진", "도시현황", or of them and `names`: "トロムソ市との交流". */
export function isMadeOfHeadingWords(
  text: string,
  headings: Vocabulary,
  names: readonly string[] = [],
): boolean {
  return headings.apart
    ? isOfWords(text, headings)
    : isRunTogether(text.replaceAll(/\s/g, ''), headings, names)
}

function isRunTogether(text: string, headings: Vocabulary, names: readonly string[]): boolean {
  if (text === '' || text.length > LONGEST + longestOf(names)) return false
  const known = byLetter(headings.words)
  const reached = new Set([0])
  for (let at = 0; at < text.length && reached.size > 0; at++) {
    if (!reached.delete(at)) continue
    for (const word of known.get(text.charCodeAt(at)) ?? [])
      if (text.startsWith(word, at)) reached.add(at + word.length)
    for (const name of names) if (text.startsWith(name, at)) reached.add(at + name.length)
  }
  return reached.has(text.length)
}

function longestOf(names: readonly string[]): number {
  return names.reduce((longest, { length }) => Math.max(longest, length), 0)
}

const byLetter = oncePer((words: readonly string[]) => Map.groupBy(words, (word) => word.charCodeAt(0)))

const setOf = oncePer((words: readonly string[]) => new Set(words))

function isOfWords(text: string, { words }: Vocabulary): boolean {
  const known = setOf(words)
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  return tokens.length > 0 && tokens.every((token) => known.has(token.replace(/'s?$/, '')))
}
