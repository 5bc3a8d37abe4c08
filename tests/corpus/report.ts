import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { FIGURES, countsOf, sumOf } from './counts.ts'
import { LOCALES } from '../../src/kernel/locale.ts'
import { FIELDS, type Judgement } from './judgement.ts'
import { SOURCE_FORMS } from './load-corpus.ts'

const count = z.strictObject({ count: z.int(), of: z.int() })
const counts = z.record(z.enum(FIGURES), count)
const miss = z.strictObject({
  page: z.string(),
  field: z.enum(FIELDS),
  about: z.string(),
  expected: z.string(),
  read: z.string(),
  /** The reader asked the officer instead of being sure. */
  asked: z.boolean(),
})
const reportSchema = z.strictObject({
  /** All pages together, then per language, then per form. */
  figures: z.record(z.string(), counts),
  pages: z.record(z.string(), counts),
  misses: z.array(miss),
})

export type Miss = z.infer<typeof miss>
export type Report = z.infer<typeof reportSchema>

export interface JudgedPage {
  /** 'ko/mungyeong-liling'; with its form when it was made into another: 'ko/mungyeong-liling.xlsx'. */
  readonly name: string
  readonly groups: readonly string[]
  readonly judgements: readonly Judgement[]
}

/** In which order the groups stand in the report. */
const GROUPS = ['total', ...LOCALES, ...SOURCE_FORMS]

function placeOf(group: string): number {
  const place = GROUPS.indexOf(group)
  return place < 0 ? GROUPS.length : place
}

export function reportOf(pages: readonly JudgedPage[]): Report {
  const counted = pages.map(({ name, groups, judgements }) => ({ name, groups, all: countsOf(judgements) }))
  const groups = [...new Set(counted.flatMap((page) => page.groups))].sort((a, b) => placeOf(a) - placeOf(b))
  const inGroup = (group: string) => counted.filter((page) => page.groups.includes(group))
  return {
    figures: Object.fromEntries(groups.map((group) => [group, sumOf(inGroup(group).map(({ all }) => all))])),
    pages: Object.fromEntries(counted.map(({ name, all }) => [name, all])),
    misses: pages.flatMap(missesOf),
  }
}

/** "All four" says nothing that the four do not say. */
function missesOf({ name, judgements }: JudgedPage): Miss[] {
  return judgements
    .filter(({ right, field }) => !right && field !== 'all four')
    .map(({ field, about, expected, read, sure }) => ({
      page: name,
      field,
      about: oneLine(about),
      expected: oneLine(expected),
      read: oneLine(read),
      asked: sure.includes(false),
    }))
}

const LONGEST_LINE = 100

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line
}

/** Undefined when none was committed yet. */
export function readReport(path: string): Report | undefined {
  return existsSync(path) ? reportSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}

/** A line for each group, page and miss, so that a change of the report can be read as one. */
export function writeReport(path: string, { figures, pages, misses }: Report): void {
  const members = (record: Report['pages']) =>
    Object.entries(record).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  const parts = [
    `"figures": {${inLines(members(figures))}}`,
    `"pages": {${inLines(members(pages))}}`,
    `"misses": [${inLines(misses.map((one) => JSON.stringify(one)))}]`,
  ]
  writeFileSync(path, `{${parts.join(',\n')}}\n`)
}

function inLines(lines: readonly string[]): string {
  return lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''
}
