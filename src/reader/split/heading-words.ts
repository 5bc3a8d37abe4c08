import type { HeadingWords } from '../lexicon/lexicon.ts'

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
  if (text === '' || text.length > LONGEST + Math.max(0, ...names.map(({ length }) => length))) return false
  const words = [...headings.words, ...names]
  const reached = new Set([0])
  for (let at = 0; at < text.length; at++) {
    if (reached.has(at))
      for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length)
  }
  return reached.has(text.length)
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function isOfWords(text: string, { words }: Vocabulary): boolean {
  const known = sets.get(words) ?? new Set(words)
  sets.set(words, known)
  const tokens = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  return tokens.length > 0 && tokens.every((token) => known.has(token.replace(/'s?$/, '')))
}
