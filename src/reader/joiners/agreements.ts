import { boundsOf } from '../../edtf/bounds.ts'
import type { Edtf } from '../../edtf/edtf.ts'
import type { AgreementType } from '../../kernel/vocabulary.ts'
import type { AgreementReading } from '../page-reading.ts'
import { type Reading, inferred } from '../reading.ts'
import type { Span } from '../span.ts'

/** One place of the page that tells of an agreement. */
export interface AgreementWords {
  readonly span: Span
  readonly date: Reading<Edtf>
  readonly type: Reading<AgreementType>
  readonly with: Reading<string>
  readonly exchange: number | undefined
  /** What was signed before is signed once more: it is of the kind of the one before. */
  readonly again?: boolean
}

/** The same agreement told in the profile, in a row and in a sentence is one, with its other places as evidence. */
export function joinAgreements(told: readonly AgreementWords[]): readonly AgreementReading[] {
  const joined: AgreementReading[] = []
  for (const { again, ...agreement } of told) {
    const words = again ? asBefore(agreement, joined) : agreement
    const index = joined.findIndex((known) => isSame(known, words))
    const known = joined[index]
    if (known) joined[index] = merged(known, words)
    else joined.push({ ...words, evidence: [] })
  }
  return joined.sort((a, b) => compareDates(a.date.value, b.date.value))
}

/** "Second signing": the latest one before it with the same partner tells what was signed. */
function asBefore(words: AgreementWords, joined: readonly AgreementReading[]): AgreementWords {
  const before = joined.findLast(
    (known) => known.with.value === words.with.value && known.type.value !== 'other',
  )
  if (words.type.value !== 'other' || !before) return words
  return { ...words, type: inferred(before.type.value, before.type.span, 'agreement/signed-once-more') }
}

function isSame(known: AgreementReading, words: AgreementWords): boolean {
  if (known.with.value !== words.with.value) return false
  const types =
    known.type.value === words.type.value || known.type.value === 'other' || words.type.value === 'other'
  return types && overlap(known.date.value, words.date.value)
}

/** A day within the days of a trip is the day of signing. */
function overlap(one: Edtf, other: Edtf): boolean {
  const a = boundsOf(one)
  const b = boundsOf(other)
  if (!a.earliest || !a.latest || !b.earliest || !b.latest) return one === other
  return a.earliest <= b.latest && b.earliest <= a.latest
}

function merged(known: AgreementReading, words: AgreementWords): AgreementReading {
  const exact = length(words.date.value) < length(known.date.value) ? words.date : known.date
  return {
    ...known,
    date: exact,
    type: known.type.value === 'other' ? words.type : known.type,
    evidence: [...known.evidence, words.span],
    exchange: known.exchange ?? words.exchange,
  }
}

/** Days that a date may mean; none told is longest. */
function length(date: Edtf): number {
  const { earliest, latest } = boundsOf(date)
  return earliest && latest ? Date.parse(latest) - Date.parse(earliest) : Number.POSITIVE_INFINITY
}

function compareDates(a: Edtf, b: Edtf): number {
  const [first, second] = [boundsOf(a).earliest ?? '9999', boundsOf(b).earliest ?? '9999']
  return first < second ? -1 : Number(first > second)
}
