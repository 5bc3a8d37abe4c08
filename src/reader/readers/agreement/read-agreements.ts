import { type Edtf, toEdtf } from '../../../edtf/edtf.ts'
import { isWithin } from '../../../edtf/within.ts'
import { type Words, cut, spanIn } from '../../document/words.ts'
import type { AgreementWords } from '../../joiners/agreements.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { ExchangeReading, PartnerReading } from '../../page-reading.ts'
import { type Reading, inferred, stated } from '../../reading.ts'
import { type Above, NOTHING_ABOVE } from '../date/above.ts'
import { type DateRead, aboveOf, findDate, readLeadingDate } from '../date/read-date.ts'
import type { TieDate } from '../fact/tie-date.ts'
import { readDayBelow } from '../entry/day-below.ts'
import { matchesOf } from '../../matches.ts'
import { oncePer } from '../../once-per.ts'
import { isPlanned } from '../held.ts'
import { type Signing, findSigning, signingsIn } from './signing.ts'

/** The agreement of the two governments that an entry tells of; its day may stand behind: "체결(2004.5.4)". */
export function agreementOfEntry(
  about: Words,
  { span, date }: Pick<ExchangeReading, 'span' | 'date'>,
  partner: PartnerReading | undefined,
  exchange: number,
  lexicon: Lexicon,
): AgreementWords | undefined {
  const signing = findSigning(about.text, lexicon.agreements)
  if (!signing || !partner) return undefined
  return {
    ...doubtedKind(readSigning(about, signing, partner), signing),
    again: signing.again,
    span,
    date: signingDay(about, signing, date, lexicon) ?? dayUnknown(date),
    exchange,
  }
}

/** Words of signing that name no kind of paper may tell of something smaller than an agreement; a renewal names what it renews. */
function doubtedKind(
  agreement: Pick<AgreementWords, 'type' | 'with'>,
  { renewed, again }: Signing,
): Pick<AgreementWords, 'type' | 'with'> {
  if (agreement.type.value !== 'other' || renewed || again) return agreement
  return { ...agreement, type: { ...agreement.type, doubt: { kind: 'two-readings' } } }
}

/** On which of the days of a trip it was signed nobody tells. */
function dayUnknown(trip: Reading<Edtf>): Reading<Edtf> {
  return trip.doubt || !trip.value.includes('/') ? trip : { ...trip, doubt: { kind: 'two-readings' } }
}

function readSigning(
  words: Words,
  { from, to, type }: Signing,
  { name }: PartnerReading,
): Pick<AgreementWords, 'type' | 'with'> {
  return {
    type: stated(type, spanIn(words, from, to), 'agreement/words-of-signing'),
    with: inferred(name.value, name.span, 'agreement/partner-of-page'),
  }
}

/** "체결(2004.5.4)": behind its words; "5月5日签署…": in front of them, in the same clause. */
function signingDay(
  about: Words,
  { from, to }: Signing,
  trip: Reading<Edtf>,
  { dates, agreements }: Lexicon,
): Reading<Edtf> | undefined {
  const above = { year: aboveOf(trip.value).year }
  const behind = cut(about, to, to + BEHIND)
  const gap = /^[^,\d\t\n]{0,8}(?=[\d'])/.exec(behind.text)?.[0]
  const told = gap === undefined ? undefined : readLeadingDate(cut(behind, gap.length), dates, above)
  const clause = cut(about, from, to)
  const before = () => readLeadingDate(clause, dates, above)
  return (
    told ??
    before() ??
    dayAlone(behind, trip.value, agreements.dayOfMonth) ??
    dayInBrackets(behind, trip.value, dates) ??
    dayOfTrip(behind, trip.value, agreements.beforeDay, dates) ??
    dayInClause(clause, trip.value, dates)
  )?.reading
}

/** "… (9日)": the day alone, of the months of the trip. */
function dayInBrackets(behind: Words, trip: Edtf, dates: DateWords): DateRead | undefined {
  const gap = /^[^,\d\t\n]{0,8}\((?=\d{1,2}\D)/.exec(behind.text)?.[0]
  const read = gap === undefined ? undefined : readDayBelow(cut(behind, gap.length), dates, aboveOf(trip))
  return read && isWithin(read.reading.value, trip) ? read : undefined
}

/** "signed the papers on the 5th" of a trip from 3 to 9 May. */
function dayAlone(
  behind: Words,
  trip: Edtf,
  pattern: RegExp | undefined,
): Pick<DateRead, 'reading'> | undefined {
  const found = pattern?.exec(behind.text)
  const day = found?.groups?.day?.padStart(2, '0')
  const [start = '', end = ''] = trip.split('/')
  const value = [start, end]
    .map((date) => toEdtf(`${date.slice(0, 7)}-${day}`))
    .find((date) => date && isWithin(date, trip))
  if (!found || day === undefined || !value) return undefined
  const span = spanIn(behind, found.index, found.index + found[0].length)
  return { reading: inferred(value, span, 'date/day-of-same-month') }
}

/** "19日…正式缔结", "지안을 찾아 22일 … 주고받음": a day alone, or one further in the clause, when it is one of the trip. */
function dayInClause(clause: Words, trip: Edtf, dates: DateWords): DateRead | undefined {
  if (!/\/|^\d{4}-\d\d$/.test(trip)) return undefined
  const above = aboveOf(trip)
  const alone = matchesOf(clause.text, bareDay(dates)).at(-1)
  const read =
    lastDate(clause, dates, { year: above.year }) ??
    (alone && readDayBelow(cut(clause, alone.index), dates, above))
  return read && isWithin(read.reading.value, trip) ? read : undefined
}

const bareDay = oncePer(({ day }: DateWords) => new RegExp(`(?<![\\d.,~-]\\s?)\\d{1,2}\\s?(?:${day})`))

const BEHIND = 40 // letters in which the day may stand

/** "signed in Sokcho on 6 May" during a trip of 3 to 9 May. */
function dayOfTrip(
  behind: Words,
  trip: Edtf,
  beforeDay: RegExp | undefined,
  dates: Lexicon['dates'],
): DateRead | undefined {
  const read = beforeDay && findDate(behind, dates, { year: aboveOf(trip).year })
  if (!read || !beforeDay?.test(behind.text.slice(0, read.from))) return undefined
  return isWithin(read.reading.value, trip) ? read : undefined
}

/** A sentence of the background that tells of signings and their dates. */
export function agreementsOfSentence(
  sentence: Words,
  partner: PartnerReading | undefined,
  lexicon: Lexicon,
  above: Above = NOTHING_ABOVE,
): readonly AgreementWords[] {
  const first = (findDate(sentence, lexicon.dates) ?? relativeDate(sentence, lexicon.dates, above))?.reading
  if (!first || !partner || isPlanned(sentence.text, lexicon.held)) return []
  return signingsIn(sentence.text, lexicon.agreements).map((signing) => ({
    ...readSigning(sentence, signing, partner),
    again: signing.again,
    span: spanIn(sentence),
    date: dateOfClause(sentence, signing, first, lexicon),
    exchange: undefined,
  }))
}

/** "同年9月", "이듬해 5월": told from the sentence before. */
function relativeDate(words: Words, dates: DateWords, above: Above): DateRead | undefined {
  const read = above.year === undefined ? undefined : findDate(words, dates, above)
  return read?.reading.rule === 'date/told-from-entry-above' ? read : undefined
}

/** The date of its own clause, or else the one nearest before it. */
function dateOfClause(
  sentence: Words,
  { from, to }: Signing,
  first: Reading<Edtf>,
  { dates }: Lexicon,
): Reading<Edtf> {
  const own = readLeadingDate(cut(sentence, from, to), dates, aboveOf(first.value))
  return (own ?? lastDate(cut(sentence, 0, to), dates))?.reading ?? first
}

/** Of several dates in a sentence the one nearest before the signing is its own. */
export function lastDate(words: Words, dates: DateWords, above: Above = NOTHING_ABOVE): DateRead | undefined {
  const read = findDate(words, dates, above)
  if (!read) return undefined
  return lastDate(cut(words, read.to), dates, aboveOf(read.reading.value)) ?? read
}

/** "결연일 : …" without its kind is of the kind that the title tells, or else a sister-city agreement. */
export function agreementOfTieDate({ span, date, type }: TieDate, partner: PartnerReading): AgreementWords {
  const told =
    type ?? partner.tie ?? inferred('other', span, 'agreement/kind-not-told', { kind: 'two-readings' })
  return {
    span,
    date,
    type: type ? told : { ...told, basis: 'inferred' },
    with: inferred(partner.name.value, partner.name.span, 'agreement/partner-of-page'),
    exchange: undefined,
  }
}
