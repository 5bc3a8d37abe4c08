import { type Words, cut, spanIn } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading } from '../../page-reading.ts'
import { type Reading, stated } from '../../reading.ts'
import { readLeadingDate } from '../date/read-date.ts'
import { readAsOf, untilNext } from './as-of.ts'
import type { Piece } from './pieces.ts'
import { type FactValue, readValue } from './value.ts'

/** The facts of one piece: a number in its unit, a date, or the words; a second count beside it is a second fact. */
export function factsOf(
  piece: Piece,
  labels: readonly Reading<string>[],
  start: number,
  lexicon: Lexicon,
): readonly FactReading[] {
  const { value } = piece
  const number = readValue(value, piece.label.form, piece.unit, lexicon.facts)
  const first = number ?? wordsValue(piece, lexicon)
  const key = number?.key ?? keyOf(piece, first)
  const span = { start, end: value.start + value.text.length }
  const common = {
    span,
    labels,
    asOf:
      number &&
      readAsOf(
        number.unit === 'km²' ? untilNext(value, number.words) : value,
        lexicon.dates,
        lexicon.facts.asOf,
        lexicon.facts.asOfBefore,
      ),
    of: undefined,
  }
  const fact = {
    ...common,
    key: key === null ? null : stated(key, spanIn(piece.words), 'fact/label'),
    ...valueOf(first),
  }
  const beside = number && householdsBeside(value, number, lexicon)
  return beside ? [fact, { ...common, key: householdsKey(beside), ...valueOf(beside) }] : [fact]
}

function householdsKey({ words }: FactValue): Reading<string> {
  return stated('households', spanIn(words), 'fact/unit')
}

function valueOf({ value, unit, words }: FactValue): Pick<FactReading, 'value' | 'unit'> {
  return {
    value: stated(value, spanIn(words), typeof value === 'number' ? 'fact/number' : 'fact/words'),
    unit,
  }
}

function wordsValue({ label, value }: Piece, { dates }: Lexicon): FactValue {
  const date = label.form === 'date' ? readLeadingDate(value, dates) : undefined
  if (date && !date.reading.doubt)
    return { value: date.reading.value, unit: null, words: cut(value, date.from, date.to) }
  return { value: withoutStop(value.raw), unit: null, words: value }
}

/** The stop of a sentence is no part of its last word; that of "St." is. */
function withoutStop(text: string): string {
  return text.replace(/(?<=\p{Ll}{4})\.$/u, '')
}

/** A label for two things gives each value to one of them by its words. */
function keyOf({ label }: Piece, { words }: FactValue): string | null {
  return label.either?.find(([, pattern]) => pattern.test(words.text))?.[0] ?? label.key
}

function householdsBeside(value: Words, first: FactValue, { facts }: Lexicon): FactValue | undefined {
  if (first.unit !== 'people') return undefined
  const end = first.words.start - value.start + first.words.text.length
  const rest = cut(value, end)
  const other = readValue(rest, 'count', '', facts)
  return other?.unit === 'households' ? other : undefined
}
