import type { Comparison } from './compare.ts'
import { type Count, FIGURES, percentOf } from './counts.ts'
import type { Miss, Report } from './report.ts'

const FIRST_COLUMN = 22
const COLUMN = 18

/** A column a group, a line a figure: counts, and the percentage beside them. */
export function tableOf({ figures }: Report): string[] {
  const groups = Object.keys(figures)
  const head = ''.padEnd(FIRST_COLUMN) + groups.map((group) => group.padStart(COLUMN)).join('')
  const lines = FIGURES.map((figure) => {
    const cells = groups.map((group) => cellOf(figures[group]?.[figure]).padStart(COLUMN))
    return figure.padEnd(FIRST_COLUMN) + cells.join('')
  })
  return [head, ...lines]
}

function cellOf(count: Count = { count: 0, of: 0 }): string {
  const percent = percentOf(count)
  return percent === undefined ? '–       ' : `${count.count}/${count.of} ${percent.toFixed(1).padStart(6)}%`
}

/** LANG/NAME FIELD expected ≠ read: text */
export function missLine({ page, field, expected, read, about, asked }: Miss): string {
  return `${page} ${field} ${expected} ≠ ${read}${asked ? ' (asked)' : ''}: ${about}`
}

export function comparisonLines({ gains, losses, changes }: Comparison): string[] {
  return [
    `${gains.length} gained, ${losses.length} lost`,
    ...gains.map((miss) => `+ ${missLine(miss)}`),
    ...losses.map((miss) => `- ${missLine(miss)}`),
    ...changes.map((change) => `! ${change}`),
  ]
}
