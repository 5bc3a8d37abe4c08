import { type Figure, percentOf } from './counts.ts'
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

/** What once was reached must not be lost again, not even with a new report. */
export function fallenBelow(committed: Report, now: Report): string[] {
  const before = heldAgainst(committed)
  const lost = [...heldAgainst(now)].filter(([name, { reached }]) => !reached && before.get(name)?.reached)
  return lost.map(([, { line }]) => line)
}

/** Every figure that has a bound, by its group and name; none of what does not occur. */
function heldAgainst({ figures }: Report): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const [group, counts] of Object.entries(figures)) {
    const hold = (figure: Figure, isIn: (percent: number) => boolean, bound: string) => {
      const percent = percentOf(counts[figure])
      if (percent === undefined) return
      const line = `${group} ${figure}: ${percent.toFixed(2)} %, has to be ${bound} %`
      held.set(`${group} ${figure}`, { reached: isIn(percent), line })
    }
    for (const [figure, least] of LEAST) hold(figure, (percent) => percent >= least, `at least ${least}`)
    for (const [figure, most] of MOST) hold(figure, (percent) => percent <= most, `at most ${most}`)
  }
  return held
}
