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
import { HANGUL } from './letters.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { columns, contact, shell } from './shell.ts'

export const korean: Lexicon = {
  language: 'ko',
  letter: bounded(HANGUL),
  wordLetter: HANGUL,
  bullets: '\\d{1,2}차[:.)]?\\s+|[oOㅇ]\\s+|[가-하][.)]\\s+',
  nextDay: /^(?:그\s?)?(?:다음\s?날|이튿날|익일)(?:에는|은|에)?,?/,
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
