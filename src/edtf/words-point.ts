import type { DatePoint } from './edtf.ts'
import type { DateLanguage } from './words-language.ts'

/** The parts of a point as they are written, the year first. */
export function writtenParts(point: DatePoint, language: DateLanguage): string[] {
  const { year, month, season, day } = point
  const first = year.endsWith('X')
    ? language.decade(Number(year.replaceAll('X', '0')))
    : language.year(Number(year))
  const rest = [season && language.season(season), month && language.month(month), day && language.day(day)]
  return [first, ...rest.filter((part) => typeof part === 'string')]
}

export function withQualifier(text: string, point: DatePoint, language: DateLanguage): string {
  return point.qualifier ? language.qualified(text, point.qualifier) : text
}

/**
 * How many leading parts two points share: at least one part of each stays, so that both ends can be read, and a doubt
 * at one end keeps both whole, so that it is plain which end is in doubt.
 */
export function sharedParts(start: DatePoint, end: DatePoint, language: DateLanguage): number {
  if (start.qualifier || end.qualifier) return 0
  const [from, to] = [writtenParts(start, language), writtenParts(end, language)]
  const limit = Math.min(from.length, to.length) - 1
  let shared = 0
  while (shared < limit && from[shared] === to[shared]) shared++
  return shared
}
