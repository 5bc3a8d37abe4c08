import { matchesOf } from '../matches.ts'
import type { Lexicon } from './lexicon.ts'
import { LEXICONS } from './lexicons.ts'

/** The language of some words by their letters; words that tell none are in that of the page around them. */
export function chooseLexicon(
  text: string,
  around: Lexicon = LEXICONS[0],
  lexicons: readonly Lexicon[] = LEXICONS,
): Lexicon {
  let best = around
  let most = weight(text, around, true)
  for (const lexicon of lexicons) {
    const letters = weight(text, lexicon, lexicon === around)
    if (letters > most) [best, most] = [lexicon, letters]
  }
  return best
}

/** Han characters alone are Japanese only on a Japanese page; with kana beside them they always are. */
function weight(text: string, { letter, shared }: Lexicon, around: boolean): number {
  const own = matchesOf(text, letter).length
  return shared && (around || own > 0) ? own + matchesOf(text, shared).length : own
}
