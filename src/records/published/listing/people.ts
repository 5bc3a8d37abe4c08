import { PARTY_GROUPS, type PartyGroup } from '../../../kernel/vocabulary.ts'
import type { Listing, PartyColumns } from './listing.ts'
import type { Travellers } from './travel.ts'

/** People who travelled with the exchanges of a list. */
export interface PeopleTotals extends Travellers {
  /** Exchanges with travel of which nobody wrote down how many people. */
  readonly uncounted: number
  /** Every year from the first with an exchange to the last, those without travel too. */
  readonly byYear: readonly (Travellers & { readonly year: number })[]
  /** As far as it was written down who they were; groups that nobody was of are left out. */
  readonly byGroup: readonly (Travellers & { readonly group: PartyGroup })[]
}

/** The people of these places; those of a part are among its whole's, when that is in the list as well. */
export function peopleOf(listing: Listing, places: Uint32Array): PeopleTotals {
  const sums = { came: 0, went: 0, uncounted: 0 }
  const years = emptyYears()
  const groups = PARTY_GROUPS.map((group) => ({ group, came: 0, went: 0 }))
  const listed = marked(places, listing.size)
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0
    const year = listing.year[place] ?? 0
    years.seen[year] = 1
    const whole = listing.whole[place] ?? -1
    if (whole !== -1 && listed[whole] === 1) continue
    const [came, went] = [listing.came[place] ?? 0, listing.went[place] ?? 0]
    sums.came += came
    sums.went += went
    sums.uncounted += listing.uncounted[place] ?? 0
    years.came[year] = (years.came[year] ?? 0) + came
    years.went[year] = (years.went[year] ?? 0) + went
    addGroups(listing.parties, place, groups)
  }
  return { ...sums, byYear: everyYear(years), byGroup: groups.filter(({ came, went }) => came + went > 0) }
}

function marked(places: Uint32Array, size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (let i = 0; i < places.length; i++) marks[places[i] ?? 0] = 1
  return marks
}

function addGroups(parties: PartyColumns, place: number, groups: { came: number; went: number }[]): void {
  const end = parties.start[place + 1] ?? 0
  for (let i = parties.start[place] ?? 0; i < end; i++) {
    const sum = groups[parties.group[i] ?? 0]
    if (!sum) continue
    if (parties.came[i] === 1) sum.came += parties.people[i] ?? 0
    else sum.went += parties.people[i] ?? 0
  }
}

const YEARS = 10_000

function emptyYears() {
  return { seen: new Uint8Array(YEARS), came: new Uint32Array(YEARS), went: new Uint32Array(YEARS) }
}

/** Place 0 holds those of which nobody knows the year. */
function everyYear({ seen, came, went }: ReturnType<typeof emptyYears>): PeopleTotals['byYear'] {
  const first = seen.indexOf(1, 1)
  if (first === -1) return []
  return Array.from({ length: seen.lastIndexOf(1) - first + 1 }, (_, offset) => {
    const year = first + offset
    return { year, came: came[year] ?? 0, went: went[year] ?? 0 }
  })
}
