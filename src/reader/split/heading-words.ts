import type { HeadingWords } from '../lexicon/lexicon.ts'

const LONGEST = 20

/** Whether a word is made of nothing but heading words: "교류추진", "도시현황", or of them and `names`: "トロムソ市との交流". */
export function isMadeOfHeadingWords(
  text: string,
  { words: headingWords }: Pick<HeadingWords, 'words'>,
  names: readonly string[] = [],
): boolean {
  if (text === '' || text.length > LONGEST + Math.max(0, ...names.map(({ length }) => length))) return false
  const words = [...headingWords, ...names]
  const reached = new Set([0])
  for (let at = 0; at < text.length; at++) {
    if (reached.has(at))
      for (const word of words) if (text.startsWith(word, at)) reached.add(at + word.length)
  }
  return reached.has(text.length)
}
