import { bounded } from '../../bounded.ts'
import type { Lexicon } from '../lexicon.ts'
import { agreements } from './agreements.ts'
import { columnPatterns } from './column-patterns.ts'
import { dates } from './dates.ts'
import { directions } from './directions.ts'
import { facts } from './facts.ts'
import { headings } from './headings.ts'
import { held } from './held.ts'
import { kinds } from './kinds.ts'
import { KANA, KANJI, KATAKANA } from './letters.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { columns, contact, shell } from './shell.ts'

export const japanese: Lexicon = {
  language: 'ja',
  letter: bounded(KANA),
  shared: bounded(KANJI),
  wordLetter: KATAKANA,
  bullets: '[・･◉▼▽△▲－]\\s*|[(（][0-9０-９一二三四五六七八九十]{1,2}[)）]\\s*|[ア-コ][.．)）]\\s*',
  nextDay: /^(?:その)?(?:翌日|次の日|明くる日)(?:に?は|に)?,?/,
  dates,
  people,
  places,
  headings,
  held,
  facts,
  kinds,
  directions,
  agreements,
  shell,
  columns,
  columnPatterns,
  contact,
}
