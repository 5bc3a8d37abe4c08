import { bounded } from '../bounded.ts'
import { latest } from '../latest.ts'
import { countOf } from '../matches.ts'
import { oncePer } from '../once-per.ts'
import type { Lexicon } from './lexicon.ts'
import { LEXICONS } from './lexicons.ts'

/** Of the letters of a line that another language must outweigh those of its page: names and papers stand in Latin anywhere. */
const AROUND = 2

/** A few kana in brackets do not make a Chinese page Japanese. */
const LEAST_SHARE = 0.05

/** Addresses of the web are Latin in every language. */
const ADDRESS = bounded(
  String.raw`(?:https?://|www\.)[^\s]{1,300}|(?<![\w.+-])[\w.+-]{1,60}@[\w.-]{1,60}`,
  'g',
)

/** The language of some words by their letters; words that tell none are in that of the page around them. */
export function chooseLexicon(
  words: string,
  around?: Lexicon,
  lexicons: readonly Lexicon[] = LEXICONS,
): Lexicon {
  if (around && !holdsOther(lexicons)(around.letter)(words)) return around
  const text = words.replaceAll(ADDRESS, ' ')
  let best = around ?? LEXICONS[0]
  let most = around ? weight(text, around, true) * AROUND : 0
  for (const lexicon of lexicons) {
    if (lexicon.language === around?.language) continue
    const letters = weight(text, lexicon, false)
    if (letters > most) [best, most] = [lexicon, letters]
  }
  return best
}

/** A letter of any language but the one that has this letter: where none stands, there is nothing to weigh. */
const holdsOther = oncePer((lexicons: readonly Lexicon[]) =>
  oncePer((own: RegExp) => {
    const others = lexicons.filter(({ letter }) => letter !== own).map(({ letter }) => letter)
    const pattern = new RegExp(others.map(({ source }) => source).join('|'), 'iu')
    return latest((words) => pattern.test(words))
  }),
)

/** Han characters alone are Japanese only on a Japanese page; with kana beside them they are anywhere. */
function weight(text: string, { letter, shared }: Lexicon, around: boolean): number {
  const own = countOf(text, letter)
  if (!shared) return own
  const both = own + countOf(text, shared)
  return around || own > both * LEAST_SHARE ? both : own
}
