import { type Chrono, type ParsedComponents, casual, en, ja, strict, zh } from 'chrono-node'
import type { Locale } from '../../src/kernel/locale.ts'

/** What chrono has for our languages, each in its casual and its strict form; Korean it has none. */
const PARSERS: Readonly<Partial<Record<Locale, Readonly<Record<string, Chrono>>>>> = {
  en: { casual, strict, 'en casual': en.casual, 'en strict': en.strict },
  ja: { casual: ja.casual, strict: ja.strict },
  zh: { hans: zh.hans.hans, hant: zh.hant.hant },
}

// Any day does: only what the text says itself is taken over.
const REFERENCE = new Date(2000, 0, 1)

export type FindDate = (text: string) => string | undefined

export function chronoParsers(language: string): [name: string, find: FindDate][] {
  const parsers = Object.entries(PARSERS).find(([locale]) => locale === language)?.[1] ?? {}
  return Object.entries(parsers).map(([name, parser]) => [name, (text) => firstDate(parser, text)])
}

/** The first date with a year that the text says, as EDTF no more precise than chrono is certain of. */
function firstDate(parser: Chrono, text: string): string | undefined {
  const found = parser.parse(text, REFERENCE).find(({ start }) => start.isCertain('year'))
  if (!found) return undefined
  const start = edtfOf(found.start)
  return found.end ? `${start}/${edtfOf(found.end)}` : start
}

function edtfOf(point: ParsedComponents): string {
  const parts = [String(point.get('year')).padStart(4, '0')]
  if (point.isCertain('month')) parts.push(two(point.get('month')))
  if (point.isCertain('month') && point.isCertain('day')) parts.push(two(point.get('day')))
  return parts.join('-')
}

function two(number: number | null): string {
  return String(number).padStart(2, '0')
}
