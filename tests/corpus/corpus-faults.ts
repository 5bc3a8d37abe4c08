import { toEdtf } from '../../src/edtf/edtf.ts'
import type { GoldFact, GoldPage } from './gold.ts'

/** What a person must have copied wrongly: words of the gold that the page does not show, and rows given twice. */
export function faultsOf(gold: GoldPage, visible: string): string[] {
  const page = spaced(visible)
  const unseen = wordsOf(gold).filter((words) => !page.includes(spaced(words)))
  return [
    ...unseen.map((words) => `not on the page: ${spaced(words)}`),
    ...twice(gold.rows.map(({ text, date }) => `${date} ${spaced(text)}`)).map((row) => `twice: ${row}`),
    ...twice(gold.facts.map(({ key, of = '' }) => `${key} ${of}`)).map((fact) => `twice: ${fact}`),
    ...bothRowAndExcluded(gold).map((text) => `a row and excluded: ${text}`),
  ]
}

/** Runs of white space are one blank: a browser shows them so. */
export function spaced(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}

function wordsOf(gold: GoldPage): string[] {
  return [
    ...gold.rows.map(({ text }) => text),
    ...gold.rows.flatMap(({ partner }) => partner ?? []),
    ...gold.facts.flatMap(writtenValue),
    ...gold.agreements.map(({ with: partner }) => partner),
    ...gold.excluded.map(({ text }) => text),
    ...[gold.background, gold.contact?.department, gold.contact?.phone].filter((words) => words != null),
  ]
}

/** Numbers and dates are computed from what is written; other values are its words. */
function writtenValue({ value }: GoldFact): string[] {
  return typeof value === 'string' && !toEdtf(value) ? [value] : []
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) < at)
}

function bothRowAndExcluded({ rows, excluded }: GoldPage): string[] {
  const texts = new Set(rows.map(({ text }) => spaced(text)))
  return excluded.map(({ text }) => spaced(text)).filter((text) => texts.has(text))
}
