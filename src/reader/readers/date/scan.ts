import type { DateGrammar } from './grammar.ts'
import type { WrittenPoint, WrittenSpan } from './written-date.ts'

export interface FoundPoint {
  readonly point: WrittenPoint
  readonly to: number
}

/** The first of the patterns that matches here. */
export function scanPoint(
  text: string,
  at: number,
  patterns: readonly RegExp[],
  grammar: DateGrammar,
): FoundPoint | undefined {
  const from = skip(text, at, grammar.aboutBefore)
  for (const pattern of patterns) {
    pattern.lastIndex = from
    const found = pattern.exec(text)
    if (!found?.groups) continue
    const end = from + found[0].length
    const to = skip(text, end, grammar.aboutBehind)
    const point = toPoint(found.groups, grammar)
    return { point: from > at || to > end ? { ...point, about: true } : point, to }
  }
  return undefined
}

function toPoint(groups: Readonly<Record<string, string | undefined>>, { words }: DateGrammar): WrittenPoint {
  const { year, short, month, only, day, season, half } = groups
  const months = half ? words.halves[half] : undefined
  const quarter = season ? words.seasons[season] : undefined
  return {
    ...(year && { year: Number(year) }),
    ...(short && { year: fullYear(Number(short)), shortYear: true as const }),
    ...((month ?? only) && { month: Number(month ?? only) }),
    ...(day && { day: Number(day) }),
    ...(quarter && { season: quarter }),
    ...(months && { half: months }),
  }
}

/** '96 is 1996 and 03 is 2003: sister-city pages begin after 1950 and 30 to 49 are not written yet. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}

/** A start and, behind a tilde, a dash or "부터", what was written of its end. */
export function scanSpan(text: string, from: number, first: FoundPoint, grammar: DateGrammar): WrittenSpan {
  const to = skip(text, first.to, grammar.weekdayAndTime)
  const start = first.point
  const open = skip(text, to, grammar.open)
  const ranged = scanEnd(text, to, grammar.range, first.point, grammar)
  if (ranged) return { start, end: ranged.point, join: 'range', from, to: ranged.to }
  if (open > to) return { start, join: 'open', from, to: open }
  const both = start.day ? scanEnd(text, to, grammar.and, first.point, grammar) : undefined
  if (both) return { start, end: both.point, join: 'and', from, to: both.to }
  const noEnd = skip(text, to, grammar.noEnd)
  return noEnd > to ? { start, join: 'no-end', from, to: noEnd } : { start, join: 'none', from, to }
}

function scanEnd(
  text: string,
  at: number,
  joiner: RegExp,
  start: WrittenPoint,
  grammar: DateGrammar,
): FoundPoint | undefined {
  const joined = skip(text, at, joiner)
  if (joined === at) return undefined
  const end = scanPoint(text, joined, endPatterns(start, grammar), grammar)
  if (!end) return undefined
  const to = skip(text, end.to, grammar.weekdayAndTime)
  return { point: end.point, to: skipWord(text, to, grammar.words.until) }
}

function endPatterns(start: WrittenPoint, grammar: DateGrammar): readonly RegExp[] {
  if (start.day) return grammar.endOfDay
  return start.month ? grammar.endOfMonth : grammar.endOfYear
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

function skipWord(text: string, at: number, word: string): number {
  return text.startsWith(word, at) ? at + word.length : at
}
