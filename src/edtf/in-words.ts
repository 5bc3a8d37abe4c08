import type { Locale } from '../kernel/locale.ts'
import { type DatePoint, type Edtf, type IntervalEnd, partsOf } from './edtf.ts'
import { DATE_LANGUAGES, type DateLanguage } from './words-language.ts'
import { sharedParts, withQualifier, writtenParts } from './words-point.ts'

interface Order {
  /** Between the parts of one point. */
  readonly space: string
  readonly span: (from: string, to: string) => string
}

const EAST_ASIAN: Readonly<Record<Exclude<Locale, 'en'>, Order>> = {
  ko: { space: ' ', span: (from, to) => `${from} ~ ${to}` },
  ja: { space: '', span: (from, to) => `${from}～${to}` },
  zh: { space: '', span: (from, to) => `${from}至${to}` },
}

/**
 * A date as each language writes it: "2003년 7월 7일 ~ 12일", "7–12 July 2003", "2003年7月7日～12日",
 * "2003年7月7日至12日". Our own, since Intl and edtf.js fall back to slashes or drop open ends.
 */
export function inWords(date: Edtf, locale: Locale): string {
  const language = DATE_LANGUAGES[locale]
  const parts = partsOf(date)
  if (parts.kind === 'unknown') return language.unknown
  if (parts.kind === 'point') return pointInWords(parts.point, locale, 0)
  return intervalInWords(parts.start, parts.end, locale, language)
}

function intervalInWords(
  start: IntervalEnd,
  end: IntervalEnd,
  locale: Locale,
  language: DateLanguage,
): string {
  if (typeof start !== 'string' && typeof end !== 'string') return spanInWords(start, end, locale, language)
  if (typeof start !== 'string') {
    const from = pointInWords(start, locale, 0)
    return end === 'open' ? language.since(from) : language.fromUnknownEnd(from)
  }
  if (typeof end === 'string') return language.unknown
  const to = pointInWords(end, locale, 0)
  return start === 'open' ? language.until(to) : language.untilUnknownStart(to)
}

/** East Asian languages write the large first, so the end leaves out; English writes it last, so the start does. */
function spanInWords(start: DatePoint, end: DatePoint, locale: Locale, language: DateLanguage): string {
  const shared = sharedParts(start, end, language)
  if (locale !== 'en') {
    return EAST_ASIAN[locale].span(pointInWords(start, locale, 0), pointInWords(end, locale, shared))
  }
  const from = pointInWords(start, locale, shared)
  const to = pointInWords(end, locale, 0)
  const startIsOneWord = !from.includes(' ')
  const endIsOneWord = !to.includes(' ') || shared > 0
  return startIsOneWord && endIsOneWord ? `${from}–${to}` : `${from} – ${to}`
}

/** `leaveOut` of the leading parts stand elsewhere already. */
function pointInWords(point: DatePoint, locale: Locale, leaveOut: number): string {
  const language = DATE_LANGUAGES[locale]
  const parts = writtenParts(point, language).slice(leaveOut)
  const text = locale === 'en' ? parts.reverse().join(' ') : parts.join(EAST_ASIAN[locale].space)
  return withQualifier(text, point, language)
}
