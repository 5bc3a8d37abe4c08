import type { PeopleWords, SingleWords } from '../../lexicon/people-words.ts'
import type { Count } from './count.ts'

const WINDOW = 110 // letters of a post with its names and of what links it to a number

/** "Mayor Kim and five council members" are six: persons told by post beside a number count one each. */
export function withSingles(
  text: string,
  counts: readonly Count[],
  { singles }: PeopleWords,
): readonly Count[] {
  if (!singles) return counts
  return counts.map((count, index) => {
    const least = counts[index - 1]?.to ?? 0
    const most = counts[index + 1]?.from ?? text.length
    const beside = withBehind(text, most, withBefore(text, least, count, singles), singles)
    return index === 0 ? withLead(text, beside, singles) : beside
  })
}

/** "Mayor Lee travelled to Gunsan with 15 residents" */
function withLead(text: string, count: Count, { lead }: SingleWords): Count {
  return lead.test(text.slice(0, count.from)) ? more(count, count.count + 1, count.from, count.to) : count
}

function withBefore(text: string, least: number, count: Count, { before, led }: SingleWords): Count {
  let { from, count: persons } = count
  for (;;) {
    const start = Math.max(least, from - WINDOW)
    const found = before.exec(text.slice(start, from))
    if (!found || led.test(text.slice(0, start + found.index))) break
    persons += 1
    from = start + found.index
  }
  return more(count, persons, from, count.to)
}

function withBehind(text: string, most: number, count: Count, { behind }: SingleWords): Count {
  let { to, count: persons } = count
  for (;;) {
    const found = behind.exec(text.slice(to, Math.min(most, to + WINDOW)))
    if (!found) break
    persons += 1
    to += found[0].length
  }
  return more(count, persons, count.from, to)
}

/** The leader of a party told by its number may be one of that number. */
function more(count: Count, persons: number, from: number, to: number): Count {
  if (persons === count.count) return count
  const least = count.rule === 'in-all' ? { least: count.count } : {}
  return { ...count, count: persons, from, to, ...least }
}

/** "Councillors Hale, Stein and Roe" */
function namesOfPost(text: string, { named }: SingleWords): Count | undefined {
  const found = named.exec(text)
  const names = found?.groups?.names?.split(/,\s(?:and\s)?|\s(?:and|&)\s/)
  if (!found || !names) return undefined
  return { count: names.length, from: found.index, to: found.index + found[0].length, rule: 'names' }
}

/** "Mayor Lee and Councillor Park": told by post, at least two together, and no number. */
export function singlesAlone(text: string, { singles }: PeopleWords): Count | undefined {
  const names = singles && namesOfPost(text, singles)
  if (names) return names
  const first = singles?.one.exec(text)
  if (!singles || !first || singles.notTogether.test(text.slice(0, first.index))) return undefined
  const one = { count: 1, from: first.index, to: first.index + first[0].length, rule: 'names' as const }
  const all = withBehind(text, text.length, one, singles)
  return all.count > 1 ? all : undefined
}
