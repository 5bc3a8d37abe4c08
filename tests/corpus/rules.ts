import { writeFileSync } from 'node:fs'
import type { PageReading } from '../../src/reader/page-reading.ts'
import {
  type Measured,
  type Reliability,
  SURE,
  expectedShare,
} from '../../src/reader/reliability/reliability.ts'
import { percentOf } from './counts.ts'
import { isOptional } from './gold.ts'
import type { CorpusPage } from './load-corpus.ts'
import { pairRows } from './pair-rows.ts'
import { readValues } from './read-values.ts'
import { readingOf } from './reading-of.ts'

const FOUR = ['date', 'people', 'direction', 'kind'] as const
const PATH = 'src/reader/reliability/measured.ts'

/** A value that a rule gave where nothing but the rule could make it doubtful. */
interface RuleValue {
  readonly page: string
  readonly rule: string
  readonly right: boolean
}

/** Each value of the four fields of an exchange that the reader is sure of but for its rule; all of an invented row are wrong. */
export function ruleValues(pages: readonly CorpusPage[]): RuleValue[] {
  return pages.flatMap(({ name, form, bytes, gold }) => {
    const reading = readingOf(bytes, `${name}.${form}`)
    const { rows } = readValues(reading)
    const { pairs, invented } = pairRows(gold.rows, rows)
    const judged = pairs.filter((pair) => !isOptional(pair.gold))
    const values = (read: (typeof rows)[number], isRight: (field: (typeof FOUR)[number]) => boolean) =>
      valuesOf(reading, rows.indexOf(read)).map(({ field, rule }) => ({
        page: name,
        rule,
        right: isRight(field),
      }))
    return [
      ...judged.flatMap(
        ({ gold: row, read }) =>
          values(read, (field) =>
            [row[field], ...(row.alt?.[field] ?? [])].includes(read[field].value as never),
          ), // the values of a field are those of its gold
      ),
      ...invented.flatMap((read) => values(read, () => false)),
    ]
  })
}

function valuesOf(reading: PageReading, at: number) {
  const exchange = reading.exchanges[at]
  return FOUR.flatMap((field) => {
    const value = exchange?.[field]
    const asked = value?.doubt !== undefined && value.doubt.kind !== 'rule-often-wrong'
    return value && !asked ? [{ field, rule: value.rule }] : []
  })
}

export function reliabilityOf(values: readonly RuleValue[]): Reliability {
  const byRule = Map.groupBy(values, ({ rule }) => rule)
  const counts = [...byRule].map(([rule, all]): [string, Measured] => [
    rule,
    { right: all.filter(({ right }) => right).length, of: all.length },
  ])
  return Object.fromEntries(counts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What share stays sure, and how much of that is right, when each page is judged by what the others taught. */
export function leavingOneOut(values: readonly RuleValue[]): string {
  const pages = Map.groupBy(values, ({ page }) => page)
  const sure = [...pages.keys()].flatMap((page) => {
    const table = reliabilityOf(values.filter((value) => value.page !== page))
    return (pages.get(page) ?? []).filter(({ rule }) => expectedShare(rule, table) >= SURE)
  })
  const right = sure.filter((one) => one.right).length
  const share = (count: number, of: number) => `${count}/${of} ${percentOf({ count, of })?.toFixed(1)} %`
  return `each page by the others: sure ${share(sure.length, values.length)}, of these right ${share(right, sure.length)}`
}

/** A line for each rule that the officer is asked about, the worst first. */
export function ruleLines(table: Reliability): string[] {
  return Object.entries(table)
    .map(([rule, { right, of }]) => ({ rule, right, of, expected: expectedShare(rule, table) }))
    .filter(({ expected }) => expected < SURE)
    .sort((a, b) => a.expected - b.expected)
    .map(
      ({ rule, right, of, expected }) => `${rule} ${right}/${of}, expected ${(100 * expected).toFixed(1)} %`,
    )
}

export function writeReliability(table: Reliability): void {
  const lines = Object.entries(table).map(
    ([rule, { right, of }]) => `  '${rule}': { right: ${right}, of: ${of} },`,
  )
  const head = [
    "import type { Reliability } from './reliability.ts'",
    '',
    '/** Counted on data/corpus by `npm run corpus -- --rules --write`. */',
    'export const MEASURED: Reliability = {',
  ]
  writeFileSync(PATH, [...head, ...lines, '}', ''].join('\n'))
}
