import { type Words, cut, spanIn } from '../../document/words.ts'
import type { PeopleWords } from '../../lexicon/people-words.ts'
import { matchesOf } from '../../matches.ts'
import { type Reading, stated } from '../../reading.ts'
import type { Count } from './count.ts'
import { bareIn, countsIn, listIn, namesIn } from './counts.ts'

/** The people of an entry: the total, and the counts that it is made of, placed in the entry's words. */
export interface PeopleReading {
  readonly total: Reading<number> | undefined
  readonly counts: readonly Count[]
}

/** A cell for people and the text tell the same party: the cell counts. */
export function readPeople(about: Words, cell: Words | undefined, people: PeopleWords): PeopleReading {
  const inText = readParty(about, people)
  const inCell = cell && readCell(cell, people)
  if (!cell || !inCell?.total) return inText
  const offset = cell.start - about.start
  return { total: inCell.total, counts: inCell.counts.map((count) => moved(count, offset)) }
}

function readCell(cell: Words, people: PeopleWords): PeopleReading {
  const bare = bareIn(cell.text, people)
  if (bare) return withRest(cell, bare, people)
  const read = readParty(cell, people)
  return read.total ? read : withoutCounters(cell, people)
}

/** "市長以下12", "생도 10 인솔 2", "Mayor and six": in a cell for people the word for them may be left out. */
function withoutCounters(cell: Words, { bareInCell, ...people }: PeopleWords): PeopleReading {
  const text = bareInCell ? cell.text.replace(bareInCell.number, `$<count>${bareInCell.counter}`) : cell.text
  const { total } = text === cell.text ? NOBODY : readParty({ ...cell, raw: text, text }, people)
  if (!total) return NOBODY
  return { total: stated(total.value, spanIn(cell), 'people/numbers-of-a-cell'), counts: [] }
}

const NOBODY: PeopleReading = { total: undefined, counts: [] }

/** "12 plus 2 staff": a number without its words, and others that have them. */
function withRest(cell: Words, bare: Count, people: PeopleWords): PeopleReading {
  const rest = readParty(cut(cell, bare.to), people)
  const counts = [bare, ...rest.counts.map((count) => moved(count, bare.to))]
  const details =
    /^\s*\(/.test(cell.text.slice(bare.to)) || people.details?.exec(cell.text)?.index === bare.to + 1
  const told = details ? [bare] : counts
  return { total: totalOf(cell, told, 0), counts: told }
}

interface Part {
  readonly from: number
  /** A number alone in brackets. */
  readonly alone?: boolean
  readonly counts: readonly Count[]
}

function readParty(words: Words, people: PeopleWords): PeopleReading {
  const details = detailsIn(words.text, people)
  const apart = bracketsIn(words.text).filter(
    ({ from, to }) =>
      !details.some((one) => isWithin(from, one)) && !people.alongside?.test(words.text.slice(from, to)),
  )
  const brackets = [...apart, ...details]
  const outside = blanked(words.text, brackets)
  const inside = brackets.map(({ from, to }) => ({
    from,
    alone: /^\s?\d{1,3}\s?$/.test(words.text.slice(from, to)),
    counts: insideCounts(words.text, from, to, people),
  }))
  const top: Part = { from: 0, counts: partCounts(outside, people) }
  const counted = inside.filter(({ counts }) => counts.length > 0)
  const own = counted.filter((part) => isBeside(part, top))
  const detail = counted.filter((part) => !own.includes(part))
  const parts = top.counts.length > 0 ? [...own, top] : counted
  const counts = parts.flatMap((part) => part.counts.map((count) => moved(count, part.from)))
  return {
    total: totalOf(words, counts, top.counts.length > 0 ? sum(detail.flatMap((part) => part.counts)) : 0),
    counts,
  }
}

/** "Council members (4) and six citizens": a number in brackets before any other is that of people told nowhere else. */
function isBeside({ from, alone }: Part, { counts }: Part): boolean {
  return alone === true && counts.length > 0 && counts.every((count) => count.from > from)
}

/** "led by the Mayor (22 people in all)": a bracket within a detail is not told twice. */
function isWithin(at: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return from <= at && at < to
}

/** "firefighters (4)": in brackets behind people a number needs no word for them. */
function insideCounts(text: string, from: number, to: number, people: PeopleWords): readonly Count[] {
  const inside = text.slice(from, to)
  const alone = /^\s?(?:\d{1,3}|\p{L}{3,9})\s?$/u.test(inside) ? bareIn(inside, people) : undefined
  const behindPeople = people.beforeBracket?.test(text.slice(0, Math.max(0, from - 1)))
  return alone && behindPeople ? [{ ...alone, rule: 'counted' }] : partCounts(inside, people)
}

function partCounts(text: string, people: PeopleWords): readonly Count[] {
  const counted = countsIn(text, people)
  const total = totalAmong(counted, people, text)
  if (total) return [total]
  const listed = listIn(text, people)
  if (listed.length > 0 && sum(listed) >= sum(counted)) return listed
  const named = counted.length > 0 ? undefined : namesIn(text, people)
  return named ? [named] : withoutParts(text, counted, people)
}

/** "총 9명" holds all that is counted beside it. */
function totalAmong(counted: readonly Count[], { andSuch }: PeopleWords, text: string): Count | undefined {
  const all = counted.filter((count) => count.rule === 'in-all' && !isSuch(count, text, andSuch))
  return all.length === 1 ? all[0] : undefined
}

function isSuch({ rule, from, to }: Count, text: string, andSuch: RegExp | undefined): boolean {
  return rule === 'in-all' && (andSuch?.test(text.slice(from, to)) ?? false)
}

/** "학생 30명, 교사 3명 등 33명" holds what stands before it. */
function withoutParts(text: string, counted: readonly Count[], { andSuch }: PeopleWords): readonly Count[] {
  const [such, ...others] = counted.filter((count) => isSuch(count, text, andSuch))
  if (!such || others.length > 0) return withoutSum(counted)
  const before = counted.filter(({ to }) => to <= such.from)
  return sum(before) <= such.count ? counted.filter((count) => !before.includes(count)) : counted
}

/** "10, 2, 12": the last is all of them. */
function withoutSum(counted: readonly Count[]): readonly Count[] {
  const last = counted.at(-1)
  return last && counted.length > 2 && sum(counted.slice(0, -1)) === last.count ? [last] : counted
}

/** Several parties are added up; numbers in brackets behind them are details, and a doubt when they differ. */
function totalOf(words: Words, counts: readonly Count[], details: number): Reading<number> | undefined {
  const [first] = counts
  const last = counts.at(-1)
  if (!first || !last) return undefined
  const value = sum(counts)
  const rule = counts.length > 1 ? 'people/added-up' : `people/${first.rule}`
  const reading = stated(value, spanIn(words, first.from, last.to), rule)
  const other = first.least ?? (details > 0 && details !== value ? details : undefined)
  return other === undefined
    ? reading
    : { ...reading, doubt: { kind: 'two-readings' }, alternatives: [other] }
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

function moved(count: Count, by: number): Count {
  const who = count.who && { from: count.who.from + by, to: count.who.to + by }
  return { ...count, from: count.from + by, to: count.to + by, ...(who && { who }) }
}

function bracketsIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(/\((?<inside>[^()]*)\)/g), (found) => ({
    from: found.index + 1,
    to: found.index + found[0].length - 1,
  }))
}

/** "…, including four councillors": parts of a number that was told before. */
function detailsIn(text: string, { details }: PeopleWords): readonly { from: number; to: number }[] {
  const open = text.replaceAll(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length))
  return details
    ? matchesOf(open, details).map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
    : []
}

function blanked(text: string, brackets: readonly { readonly from: number; readonly to: number }[]): string {
  let result = text
  for (const { from, to } of brackets)
    result = result.slice(0, from) + ' '.repeat(to - from) + result.slice(to)
  return result
}
