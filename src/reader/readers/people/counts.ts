import { type Patterns, matchesOf } from '../../matches.ts'
import type { PeopleWords } from '../../lexicon/people-words.ts'
import type { Count } from './count.ts'
import { singlesAlone, withSingles } from './singles.ts'

/** "X 외 5명" is six, "등 6명" is six, "20명" is twenty; who watched or was given something is not counted. */
export function countsIn(text: string, people: PeopleWords): readonly Count[] {
  const numberOf = (found: RegExpExecArray) => numberIn(found, people)
  const andOthers = (found: RegExpExecArray) => numberOf(found) + toldByPost(found)
  const others = matches(text, people.andOthers, andOthers, 'and-others')
  const inAll = matches(text, people.inAll, numberOf, 'in-all')
  const plain = matches(text, people.plain, numberOf, 'counted')
  const spelled = matches(text, people.numeral, numberOf, 'counted')
  const couples = people.couples
    ? matches(text, people.couples, (found) => numberOf(found) * 2, 'counted')
    : []
  const counts: Count[] = []
  for (const count of [...others, ...inAll, ...plain, ...spelled, ...couples]) {
    const known = counts.some((other) => count.from < other.to && count.to > other.from)
    if (!known && count.count > 0) counts.push(doubled(text, withLeast(text, count), people))
  }
  const apart = counts.sort((a, b) => a.from - b.from)
  return withSingles(text, apart, people).filter((count) => !isAudience(text, count, people))
}

function matches(
  text: string,
  pattern: Patterns,
  toCount: (found: RegExpExecArray) => number,
  rule: Count['rule'],
): readonly Count[] {
  return matchesOf(text, pattern).map((found) => {
    const from = found.index + (found[0].length - found[0].trimStart().length)
    return { count: toCount(found), from, to: found.index + found[0].length, rule }
  })
}

/** Those told by post before "and others". */
function toldByPost({ groups }: RegExpExecArray): number {
  return groups?.trio ? 3 : groups?.pair ? 2 : 1
}

/** In digits or in words: "5,000", "twenty five", "한". */
function numberIn({ groups }: RegExpExecArray, { numerals }: PeopleWords): number {
  const told = groups?.count ?? groups?.numeral ?? '0'
  return numerals[told.toLowerCase().replaceAll(/\s+/g, '-')] ?? Number(told.replaceAll(/[\s,]/g, ''))
}

function isAudience(text: string, { from, to }: Count, people: PeopleWords): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - NEAR), from), text.slice(to, to + NEAR)]
  return (
    people.audience.test(text.slice(to, to + FAR)) ||
    people.audienceBefore.test(text.slice(Math.max(0, from - FAR), from)) ||
    (people.crowd?.test(`${before}#${behind}`) ?? false)
  )
}

const NEAR = 16 // letters beside a number that tell who is counted
const FAR = 40 // as many words in a script of letters

/** "각 20명" is said of two sides: forty, unless it is of one; "3개 팀 각 20명" and "20명씩 3회" are sixty. */
function doubled(text: string, count: Count, people: PeopleWords): Count {
  const each =
    people.each.exec(text.slice(Math.max(0, count.from - FAR), count.from)) ??
    people.eachBehind?.exec(text.slice(count.to, count.to + FAR))
  if (!each) return count
  const sides = Number(each.groups?.sides ?? 0)
  if (sides > 0) return { ...count, count: count.count * sides }
  return { ...count, count: count.count * 2, least: count.count }
}

function withLeast(text: string, count: Count): Count {
  const least = /(?<least>\d{1,4})\s?~\s?$/.exec(text.slice(Math.max(0, count.from - 8), count.from))?.groups
    ?.least
  return least ? { ...count, least: Number(least) } : count
}

/** "(인솔 3명, 학생 8명)", "공무원 3, 시민 12": at least two, each with its words. */
export function listIn(text: string, people: PeopleWords): readonly Count[] {
  const items: Count[] = []
  if (!/\d/.test(text)) return items
  for (const { part, from } of partsOf(text, people.listMark ?? /,/)) {
    const found = people.listed.exec(
      part.replace(people.counter, (unit) => ' '.repeat(unit.length)).trimEnd(),
    )
    const groups = found?.groups
    if (found && groups?.who && groups.count) {
      const start = from + found.index
      const who = { from: start, to: start + groups.who.length }
      items.push({ count: Number(groups.count), from: start, to: from + part.length, rule: 'listed', who })
    }
  }
  return items.length > 1 ? items : []
}

function partsOf(text: string, mark: RegExp): readonly { readonly part: string; readonly from: number }[] {
  const marks = matchesOf(text, mark).map(({ index, 0: found }) => ({ index, end: index + found.length }))
  return [...marks, { index: text.length, end: text.length }].map(({ index }, place) => {
    const from = marks[place - 1]?.end ?? 0
    return { part: text.slice(from, index), from }
  })
}

/** "(부구청장 이○○, 문화과장 최○○)": people and "밀러튼 이사장, 쿡슨 이사": told by name and post, at least two. */
export function namesIn(text: string, people: PeopleWords): Count | undefined {
  const parts = text.split(',').map((part) => part.trim())
  const named = parts.length > 1 && parts.every((part) => people.named.test(part))
  if (named) return { count: parts.length, from: 0, to: text.length, rule: 'names' }
  const pair = people.namedPair.exec(text)
  if (pair) return { count: 2, from: pair.index, to: pair.index + pair[0].length, rule: 'names' }
  return maskedNames(text, people) ?? singlesAlone(text, people)
}

/** "회장 이○○, 총무 박○○": at least two names that the page hides. */
function maskedNames(text: string, { masked }: PeopleWords): Count | undefined {
  const names = masked ? matchesOf(text, masked) : []
  const [first] = names
  const last = names.at(-1)
  if (!first || !last || names.length < 2) return undefined
  return { count: names.length, from: first.index, to: last.index + last[0].length, rule: 'names' }
}

const BARE = /^\s{0,9}(?<count>\d{1,5})\s{0,9}$/

/** A cell for people with nothing but a number. */
export function bareIn(text: string, people: PeopleWords): Count | undefined {
  const found = (people.bare ?? BARE).exec(text)
  const count = found ? numberIn(found, people) : 0
  if (!found || count === 0) return undefined
  return doubled(text, { count, from: 0, to: found[0].length, rule: 'bare' }, people)
}
