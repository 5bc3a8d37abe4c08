import { setImmediate } from 'node:timers/promises'
import { chronicleView, type ListedExchange } from '../../../records/published/chronicle.view.ts'
import type { PartnerLink } from '../../../records/published/views.ts'
import type { PaperAsked } from '../paper-asked.ts'
import type { ListedOnPaper } from './exchange-list.ts'

/** More would be a book: what a list leaves out, it says. */
export const MOST_ON_PAPER = 3000
const AT_A_TIME = 250

/** The latest exchanges that were asked for, read a few at a time, so that others are answered meanwhile. */
export async function listedExchanges(
  { scope, year }: PaperAsked,
  partner: PartnerLink | null,
): Promise<ListedOnPaper> {
  const filter = {
    kind: null,
    direction: null,
    group: null,
    partnerId: partner?.id ?? null,
    from: year,
    to: year,
  }
  const page = (cursor: string | null) =>
    chronicleView(scope.reads, scope.registerId, filter, {
      size: AT_A_TIME,
      at: cursor === null ? null : { cursor, towards: 'next' },
    })
  const first = await page(null)
  const exchanges: ListedExchange[] = [...first.exchanges]
  for (let next = first.next; next !== null && exchanges.length < MOST_ON_PAPER;) {
    await setImmediate() // reading SQLite waits for nothing, so it would let nobody else have a turn
    const view = await page(next)
    exchanges.push(...view.exchanges)
    next = view.next
  }
  return { total: first.total, people: first.people, exchanges: exchanges.slice(0, MOST_ON_PAPER), partner }
}
