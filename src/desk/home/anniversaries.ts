import { type Edtf, toEdtf } from '../../edtf/edtf.ts'
import { nextAnniversary } from '../../ui/years-since.ts'

/** A day on which an agreement turns so old that it is kept. */
export interface Kept {
  readonly id: string
  readonly partnershipId: string
  readonly date: Edtf
  readonly years: number
}

/** The first, the fifth and every tenth. */
function isKept(years: number): boolean {
  return years === 1 || years === 5 || years % 10 === 0
}

/** Those of the coming year, the next first. */
export function anniversariesAhead(
  dates: readonly { readonly id: string; readonly partnershipId: string; readonly date: string }[],
  today: string,
): Kept[] {
  const kept = dates.flatMap(({ id, partnershipId, date }) => {
    const since = toEdtf(date)
    const next = since && nextAnniversary(since, today)
    return next && isKept(next.years) ? [{ id, partnershipId, ...next }] : []
  })
  return kept.sort((a, b) => (a.date < b.date ? -1 : 1))
}
