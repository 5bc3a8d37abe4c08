import { matchesOf } from '../../matches.ts'
import type { PeopleWords } from '../../lexicon/people-words.ts'
import type { Count } from './count.ts'
import { singlesAlone, withSingles } from './singles.ts'

/** "X 외 5명" is six, "등 6명" is six, "20명" is twenty; who watched or was given something is not counted. */
export function countsIn(text: string, people: PeopleWords): readonly Count[] {
  const numberOf = (found: RegExpExecArray) => numberIn(found, people)
  const andOthers = (found: RegExpExecArray) => numberOf(found) + (found.groups?.pair ? 2 : 1)
  const others = matches(text, people.andOthers, andOthers, 'and-others')
  const inAll = matches(text, people.inAll, numberOf, 'in-all')
  const plain = matches(text, people.plain, numberOf, 'counted')
  const spelled = matches(text, people.numeral, numberOf, 'counted')
  const counts: Count[] = []
  for (const count of [...others, ...inAll, ...plain, ...spelled]) {
    const known = counts.some((other) => count.from < other.to && count.to > other.from)
    if (!known && count.count > 0) counts.push(doubled(text, withLeast(text, count), people))
  }
  const apart = counts.sort((a, b) => a.from - b.from)
  return withSingles(text, apart, people).filter((count) => !isAudience(text, count, people))
}

function matches(
  text: string,
  pattern: RegExp,
  toCount: (found: RegExpExecArray) => number,
  rule: Count['rule'],
): readonly Count[] {
  return matchesOf(text, pattern).map((found) => {
    const from = found.index + (found[0].length - found[0].trimStart().length)
    return { count: toCount(found), from, to: found.index + found[0].length, rule }
  })
}

/** In digits or in words: "5,000", "twenty five", "한". */
function numberIn({ groups }: RegExpExecArray, { numerals }: PeopleWords): number {
  const told = groups?.count ?? groups?.numeral ?? '0'
  return numerals[told.toLowerCase().replaceAll(/\s+/g, '-')] ?? Number(told.replaceAll(',', ''))
}

function isAudience(text: string, { from, to }: Count, people: PeopleWords): boolean {
  return (
    people.audience.test(text.slice(to, to + NEAR)) ||
    people.audienceBefore.test(text.slice(Math.max(0, from - NEAR), from))
  )
}

const NEAR = 40 // letters beside a number that tell who is counted

/** "각 20명" is said of two sides: forty, unless it is of one. */
function doubled(text: string, count: Count, people: PeopleWords): Count {
  const each =
    people.each.test(text.slice(Math.max(0, count.from - NEAR), count.from)) ||
    people.eachBehind?.test(text.slice(count.to, count.to + NEAR))
  return each ? { ...count, count: count.count * 2, least: count.count } : count
}

function withLeast(text: string, count: Count): Count {
  const least = /(?<least>\d{1,4})\s?~\s?$/.exec(text.slice(Math.max(0, count.from - 8), count.from))?.groups
    ?.least
  return least ? { ...count, least: Number(least) } : count
}

/** "(인솔 3명, 학생 8명)", "공무원 3, 시민 12": at least two, each with its words. */
export function listIn(text: string, people: PeopleWords): readonly Count[] {
  const items: Count[] = []
  let from = 0
  for (const part of text.split(',')) {
    const found = people.listed.exec(
      part.replace(people.counter, (unit) => ' '.repeat(unit.length)).trimEnd(),
    )
    const groups = found?.groups
    if (found && groups?.who && groups.count) {
      const start = from + found.index
      const who = { from: start, to: start + groups.who.length }
      items.push({ count: Number(groups.count), from: start, to: from + part.length, rule: 'listed', who })
    }
    from += part.length + 1
  }
  return items.length > 1 ? items : []
}

/** "(부구청장 이○○, 문화과장 최○○)": people and "밀러튼 이사장, 쿡슨 이사": told by name and post, at least two. */
export function namesIn(text: string, people: PeopleWords): Count | undefined {
  const parts = text.split(',').map((part) => part.trim())
  const named = parts.length > 1 && parts.every((part) => people.named.test(part))
  if (named) return { count: parts.length, from: 0, to: text.length, rule: 'names' }
  const pair = people.namedPair.exec(text)
  if (pair) return { count: 2, from: pair.index, to: pair.index + pair[0].length, rule: 'names' }
  return singlesAlone(text, people)
}

/** A cell for people with nothing but a number. */
export function bareIn(text: string, people: PeopleWords): Count | undefined {
  const found = people.bare?.exec(text)
  const count = found ? numberIn(found, people) : 0
  if (!found || count === 0) return undefined
  return doubled(text, { count, from: 0, to: found[0].length, rule: 'bare' }, people)
}
