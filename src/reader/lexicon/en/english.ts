import type { Lexicon } from '../lexicon.ts'
import { agreements } from './agreements.ts'
import { dates } from './dates.ts'
import { directions } from './directions.ts'
import { facts } from './facts.ts'
import { headings } from './headings.ts'
import { held } from './held.ts'
import { kinds } from './kinds.ts'
import { LATIN } from './letters.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { columnPatterns, columns, contact, shell } from './shell.ts'

export const english: Lexicon = {
  language: 'en',
  letter: /[a-z]{2,4}/i,
  wordLetter: LATIN,
  bullets: '[oO]\\s+|[a-hA-H][.)]\\s+|\\(?\\d{1,2}[.)]\\s+(?=[A-Z])',
  dates,
  nextDay: /^(?:on\s)?(?:the\s(?:next|following)\sday|a\sday\slater|the\sday\s(?:after|following))\b,?/i,
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
