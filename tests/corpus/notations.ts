import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { spaced } from './corpus-faults.ts'
import type { GoldPage } from './gold.ts'

export interface VisiblePage {
  readonly name: string
  readonly gold: GoldPage
  /** The visible text. */
  readonly text: string
}

/** Ways of writing that the corpus must have, so that its figures say something about them (data/corpus/README.md). */
export const NOTATIONS = [
  'blanks',
  'clock',
  'commas',
  'continuation',
  'dash',
  'ditto',
  'end-before-start',
  'era',
  'fiscal-year',
  'full-width',
  'glued',
  'half-year',
  'impossible',
  'kanji-numerals',
  'missing-dot',
  'month-only',
  'next-month',
  'next-year',
  'open-end',
  'recurring',
  'row-above',
  'rowspan',
  'same-day',
  'same-month',
  'same-year',
  'season',
  'shared-end',
  'sub-item',
  'sum-row',
  'tilde',
  'title-rows',
  'two-digit-year',
  'two-events',
  'weekday',
  'year-cell',
  'year-heading',
] as const
export type Notation = (typeof NOTATIONS)[number]

/** For each page the notations in it, each with the first words of the rows that are written so. */
const notationsFile = z.record(z.string(), z.partialRecord(z.enum(NOTATIONS), z.array(z.string().min(1))))
export type Notations = z.infer<typeof notationsFile>

export function loadNotations(folder: string): Notations {
  const path = join(folder, 'notations.json')
  return existsSync(path) ? notationsFile.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
}

/** Words that no row of their page begins with, nor a line: titles and sums are written somehow as well. */
export function unfoundWords(notations: Notations, pages: readonly VisiblePage[]): string[] {
  return Object.entries(notations).flatMap(([name, words]) => {
    const page = pages.find((one) => one.name === name)
    const texts = page
      ? [...page.gold.rows.map(({ text }) => text), ...page.text.split('\n')].map(spaced)
      : []
    return Object.entries(words).flatMap(([notation, starts = []]) =>
      starts
        .filter((start) => !texts.some((text) => text.startsWith(spaced(start))))
        .map((start) => `${name} ${notation}: ${start}`),
    )
  })
}

const LEAST_ROWS = 3

/** Notations that too few rows are written in. */
export function rareNotations(notations: Notations): string[] {
  const rows = (notation: Notation) =>
    Object.values(notations).reduce((sum, words) => sum + (words[notation]?.length ?? 0), 0)
  return NOTATIONS.filter((notation) => rows(notation) < LEAST_ROWS).map(
    (notation) => `${notation}: ${rows(notation)} of ${LEAST_ROWS}`,
  )
}
