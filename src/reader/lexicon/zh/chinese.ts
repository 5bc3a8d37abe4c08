import type { Lexicon } from '../lexicon.ts'
import { agreements } from './agreements.ts'
import { bareEra } from './bare-era.ts'
import { columnPatterns } from './column-patterns.ts'
import { dates } from './dates.ts'
import { directions } from './directions.ts'
import { facts } from './facts.ts'
import { headings } from './headings.ts'
import { held } from './held.ts'
import { kinds } from './kinds.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { columns, contact, shell } from './shell.ts'

/** Simplified and traditional characters alike. */
export const chinese: Lexicon = {
  language: 'zh',
  letter: /\p{Script=Han}/u,
  wordLetter: '[^\\s\\S]', // words stand without blanks: none is ever cut off by its neighbour
  bullets:
    '[一二三四五六七八九十]{1,3}[、.．]\\s*|[(（][一二三四五六七八九十]{1,3}[)）]\\s*|（\\d{1,2}）\\s*|\\d{1,2}、\\s*(?!\\d{1,2}(?:日|月))|\\d{1,2}[.．]\\s*(?=(?:19|20)\\d{2}\\s?年)|第[一二三四五六七八九十]{1,2}[章节節部分]{1,2}\\s+',
  dates,
  bareEra,
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
