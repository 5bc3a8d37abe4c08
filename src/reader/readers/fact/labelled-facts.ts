import { type Words, cut, spanIn, splitAt, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading, Reading } from '../../page-reading.ts'
import { stated } from '../../readings.ts'
import { readLeadingDate } from '../date/read-date.ts'
import { readAsOf } from './as-of.ts'
import { type Labelled, readLabel } from './label.ts'
import { type FactValue, readValue } from './value.ts'

/** A label with the words behind it: "인구 | 21만 3천명 / 84,112세대 (2019년 말 기준)". */
export interface Piece extends Labelled {
  readonly value: Words
}

/** "꽃 - 철쭉, 나무 - 녹나무": every labelled part; a part without a label goes on with the one before. */
export function piecesOf(labelled: Labelled, lexicon: Lexicon): readonly Piece[] {
  const pieces: { labelled: Labelled; value: Words }[] = []
  for (const part of splitAt(labelled.rest, lexicon.facts.and)) {
    const next = pieces.length > 0 || labelled.label.members ? labelOfPart(part, lexicon) : undefined
    const last = pieces.at(-1)
    if (next) pieces.push({ labelled: next, value: next.rest })
    else if (last) last.value = through(labelled.rest, last.value, part)
    else pieces.push({ labelled, value: part })
  }
  return pieces.map((piece) => ({ ...piece.labelled, value: withoutMark(trimmed(piece.value)) }))
}

function labelOfPart(part: Words, { facts }: Lexicon): Labelled | undefined {
  const label = readLabel(part, facts)
  if (!label || label.rest.text.trim() === '') return undefined
  const clear =
    label.label.form !== 'words' ||
    /[:-]\s*$/.test(part.text.slice(0, part.text.length - label.rest.text.length))
  return clear ? label : undefined
}

function through(whole: Words, first: Words, last: Words): Words {
  return cut(whole, first.start - whole.start, last.start + last.text.length - whole.start)
}

function withoutMark(value: Words): Words {
  return cut(value, /^[·•\-○]\s*/.exec(value.text)?.[0].length ?? 0)
}

/** The facts of one piece: a number in its unit, a date, or the words; a second count beside it is a second fact. */
export function factsOf(
  piece: Piece,
  labels: readonly Reading<string>[],
  start: number,
  lexicon: Lexicon,
): readonly FactReading[] {
  const { facts, dates } = lexicon
  const number = readValue(piece.value, piece.label.form, piece.unit, facts)
  const asOf = number && readAsOf(piece.value, dates)
  const base = {
    span: { start, end: piece.value.start + piece.value.text.length },
    labels,
    asOf,
    of: undefined,
  }
  const first = number ?? wordsValue(piece, lexicon)
  const key = number?.key ?? keyOf(piece, first)
  const fact = {
    ...base,
    key: key === null ? null : stated(key, spanIn(piece.words), 'fact/label'),
    ...valueOf(first),
  }
  const beside = number && householdsBeside(piece.value, number, lexicon)
  return beside
    ? [fact, { ...base, key: stated('households', spanIn(beside.words), 'fact/unit'), ...valueOf(beside) }]
    : [fact]
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
  return { value: value.raw, unit: null, words: value }
}

/** A label for two things gives each value to one of them by its words. */
function keyOf({ label }: Piece, { words }: FactValue): string | null {
  return label.either?.find(([, pattern]) => pattern.test(words.text))?.[0] ?? label.key
}

function householdsBeside(value: Words, first: FactValue, { facts }: Lexicon): FactValue | undefined {
  if (first.unit !== 'people') return undefined
  const end = first.words.start - value.start + first.words.text.length
  const rest = cut(value, end)
  const unit = new RegExp(`\\d\\s?(?:${facts.households})`)
  const other = unit.test(rest.text) ? readValue(rest, 'count', '', facts) : undefined
  return other?.unit === 'households' ? other : undefined
}
