import { korean } from './ko/korean.ts'
import type { Lexicon } from './lexicon.ts'

const LEXICONS: readonly Lexicon[] = [korean]

/** The language of some words by their script; words without a letter of any take that of the page around them. */
export function chooseLexicon(text: string, around: Lexicon = korean): Lexicon {
  let best = around
  let most = 0
  for (const lexicon of LEXICONS) {
    const letters = text.match(new RegExp(lexicon.letter, 'g'))?.length ?? 0
    if (letters > most) [best, most] = [lexicon, letters]
  }
  return best
}
