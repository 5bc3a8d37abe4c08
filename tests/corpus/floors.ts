import { type Counts, type Figure, percentOf, sumOf } from './counts.ts'
import { MADE_FORMS, madeGroup } from './made-forms.ts'
import type { Report } from './report.ts'

/** What the reader has to reach, in percent, over all pages and in each language. */
const LEAST: readonly (readonly [figure: Figure, least: number])[] = [
  ['rows found', 97],
  ['date', 98],
  ['people', 97],
  ['direction', 93],
  ['kind', 88],
  ['all four', 85],
  ['facts', 88],
  ['agreements', 90],
  ['contact', 100],
  ['values sure', 90],
  ['sure and right', 99.5],
]
const MOST: readonly (readonly [figure: Figure, most: number])[] = [['rows invented', 2]]

interface Held {
  readonly reached: boolean
  readonly line: string
}

/** A line for each figure of each group that is not where it has to be. */
export function belowFloors(report: Report): string[] {
  return [...heldAgainst(report).values()].filter(({ reached }) => !reached).map(({ line }) => line)
}

/**
 * What once was reached must not be lost again, not even with a new report; on the pages that both reports have, so that
 * harder pages may come.
 */
export function fallenBelow(committed: Report, now: Report): string[] {
  const names = Object.keys(now.pages).filter((name) => name in committed.pages)
  const before = heldAgainst({ figures: figuresOf(committed, names) })
  const lost = [...heldAgainst({ figures: figuresOf(now, names) })].filter(
    ([name, { reached }]) => !reached && before.get(name)?.reached,
  )
  return lost.map(([, { line }]) => line)
}

/** The figures of some pages as they stand, together and by language; those made of them are compared miss by miss. */
function figuresOf({ pages }: Report, names: readonly string[]): Report['figures'] {
  const plain = names.filter((name) => !MADE_FORMS.some((form) => name.endsWith(`.${form}`)))
  const languages = new Set(plain.map((name) => name.split('/')[0] ?? ''))
  const sum = (prefix: string) =>
    sumOf(plain.flatMap((name) => (name.startsWith(prefix) && pages[name] ? [pages[name]] : [])))
  return { total: sum(''), ...Object.fromEntries([...languages].map((one) => [one, sum(`${one}/`)])) }
}

/** Every figure that has a bound, by its group and name; none of what does not occur. */
function heldAgainst({ figures }: Pick<Report, 'figures'>): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const [group, counts] of Object.entries(figures))
    for (const bound of boundsOf(group, figures['total'])) {
      const percent = percentOf(counts[bound.figure])
      if (percent === undefined) continue
      const words = `${bound.atLeast ? 'at least' : 'at most'} ${bound.percent.toFixed(1)} %`
      const line = `${group} ${bound.figure}: ${percent.toFixed(1)} %, has to be ${words}`
      held.set(`${group} ${bound.figure}`, { reached: isWithin(percent, bound), line })
    }
  return held
}

interface Bound {
  readonly figure: Figure
  readonly percent: number
  readonly atLeast: boolean
}

/** A page made into another form has to be read as well as it is where it stands. */
function boundsOf(group: string, total: Counts | undefined): Bound[] {
  const isMade = MADE_FORMS.map(madeGroup).includes(group)
  const given = (figure: Figure, percent: number) =>
    isMade && total ? (percentOf(total[figure]) ?? percent) : percent
  return [
    ...LEAST.map(([figure, least]) => ({ figure, percent: given(figure, least), atLeast: true })),
    ...MOST.map(([figure, most]) => ({ figure, percent: given(figure, most), atLeast: false })),
  ]
}

function isWithin(percent: number, bound: Bound): boolean {
  return bound.atLeast ? percent >= bound.percent : percent <= bound.percent
}
