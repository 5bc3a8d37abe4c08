import { benchCurve } from './reader/curve.ts'
import { benchDates } from './reader/dates.ts'
import { benchHtml } from './reader/html.ts'
import { benchPages } from './reader/pages.ts'

const CORPUS = 'data/corpus'

/** How fast the reader is, whether its time grows with the text alone, and its dates beside chrono-node's. */
export function benchReader(): void {
  benchPages(CORPUS)
  benchCurve()
  benchHtml()
  benchDates(CORPUS)
}
