import { oncePer } from '../../once-per.ts'
import type { DateGrammar } from './grammar.ts'
import { toPoint } from './to-point.ts'
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
    const found = matchAt(pattern, text, from)
    if (!found?.groups) continue
    const end = from + found[0].length
    const to = skip(text, end, grammar.aboutBehind)
    const point = toPoint(found.groups, grammar.words)
    return { point: from > at || to > end ? { ...point, about: true } : point, to }
  }
  return undefined
}

/** "같은 해 10월", "翌年3月", "同月15日", "the following May": what stands behind is told from the line above. */
export function scanRelative(text: string, at: number, grammar: DateGrammar): FoundPoint | undefined {
  const years = matchAt(grammar.yearsOn, text, at)
  const named = years && scanPoint(text, at + years[0].length, grammar.withYear, grammar)
  if (named) return named
  if (years?.groups) return relativeYear(text, at + years[0].length, yearsOnOf(years.groups), grammar)
  const months = matchAt(grammar.monthsOn, text, at)
  if (months?.groups) {
    const monthsOn = months.groups.nextMonth ? 1 : 0
    const end = at + months[0].length
    const day = scanPoint(text, end, bareDay(grammar), grammar)
    return { point: { ...day?.point, monthsOn }, to: day?.to ?? at + months[0].trimEnd().length }
  }
  const following = matchAt(grammar.following, text, at)
  const next = following && scanPoint(text, at + following[0].length, shortPatterns(grammar), grammar)
  return next ? { ...next, point: { ...next.point, following: true } } : undefined
}

function relativeYear(text: string, at: number, yearsOn: number, grammar: DateGrammar): FoundPoint {
  const rest = scanPoint(text, at, shortPatterns(grammar), grammar)
  const to = rest?.to ?? text.slice(0, at).trimEnd().length
  return { point: { ...rest?.point, yearsOn }, to }
}

const shortPatterns = oncePer(({ withoutYear, short }: DateGrammar) => [...withoutYear, ...short])
const bareDay = oncePer(({ endOfDay }: DateGrammar) => endOfDay.slice(-1))

function yearsOnOf({ next, previous }: Readonly<Record<string, string | undefined>>): number {
  if (previous) return -1
  return next ? 1 : 0
}

/** A start and, behind a tilde, a dash or "부터", what was written of its end. */
export function scanSpan(text: string, from: number, first: FoundPoint, grammar: DateGrammar): WrittenSpan {
  const to = skip(text, first.to, grammar.weekdayAndTime)
  const start = first.point
  const open = skip(text, to, grammar.open)
  const ranged = scanEnd(text, to, grammar.range, first.point, grammar)
  if (ranged) return { start, end: ranged.point, join: 'range', from, to: ranged.to }
  if (open > to) return { start, join: opensWithout(text, open, grammar) ? 'none' : 'open', from, to: open }
  const both = start.day ? scanEnd(text, to, grammar.and, first.point, grammar) : undefined
  if (both) return { start, end: both.point, join: 'and', from, to: both.to }
  const noEnd = skip(text, to, grammar.noEnd)
  return noEnd > to ? { start, join: 'no-end', from, to: noEnd } : { start, join: 'none', from, to }
}

/** "2010년부터 7년간": how long it lasted is told, so nothing stays open. */
function opensWithout(text: string, at: number, { length }: DateGrammar): boolean {
  return matchAt(length, text, at) !== null
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
  const begins = skip(text, joined, grammar.lead)
  const end =
    scanRelative(text, begins, grammar) ?? scanPoint(text, begins, endPatterns(start, grammar), grammar)
  if (!end) return undefined
  const to = skip(text, end.to, grammar.weekdayAndTime)
  return { point: end.point, to: skipWord(text, to, grammar.words.until) }
}

function endPatterns(start: WrittenPoint, grammar: DateGrammar): readonly RegExp[] {
  if (start.day) return grammar.endOfDay
  return start.month ? grammar.endOfMonth : grammar.endOfYear
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function skip(text: string, at: number, pattern: RegExp): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0)
}

function skipWord(text: string, at: number, word: string): number {
  return text.startsWith(word, at) ? at + word.length : at
}
