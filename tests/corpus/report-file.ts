import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { type Counts, FIGURES } from './counts.ts'
import { FIELDS } from './judgement.ts'
import type { Report } from './report.ts'

/** In the file a count is [how many, of how many]. */
const count = z.tuple([z.int(), z.int()]).transform(([many, of]) => ({ count: many, of }))
const counts = z.record(z.enum(FIGURES), count)
const miss = z.strictObject({
  page: z.string(),
  field: z.enum(FIELDS),
  about: z.string(),
  expected: z.string(),
  read: z.string(),
  asked: z.boolean(),
})
const reportFile = z.strictObject({
  figures: z.record(z.string(), counts),
  pages: z.record(z.string(), counts),
  misses: z.array(miss),
})

/** Undefined when none was committed yet. */
export function readReport(path: string): Report | undefined {
  return existsSync(path) ? reportFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined
}

/** A line for each group, page and miss, so that a change of the report can be read as one. */
export function writeReport(path: string, { figures, pages, misses }: Report): void {
  const parts = [
    `"figures": {${inLines(members(figures))}}`,
    `"pages": {${inLines(members(pages))}}`,
    `"misses": [${inLines(misses.map((one) => JSON.stringify(one)))}]`,
  ]
  writeFileSync(path, `{${parts.join(',\n')}}\n`)
}

function members(record: Readonly<Record<string, Counts>>): string[] {
  return Object.entries(record).map(([name, own]) => {
    const pairs = FIGURES.map((figure) => [figure, [own[figure].count, own[figure].of]])
    return `${JSON.stringify(name)}: ${JSON.stringify(Object.fromEntries(pairs))}`
  })
}

function inLines(lines: readonly string[]): string {
  return lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''
}
