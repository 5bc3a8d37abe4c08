import { type Exchange, yearOf } from '../exchanges/exchange.ts'

export interface PeopleOfYear {
  readonly year: number
  readonly came: number
  readonly went: number
}

export interface PeopleByYear {
  /** Every year, those without travel too. */
  readonly years: readonly PeopleOfYear[]
  /** Exchanges with travel of which nobody wrote down how many people. */
  readonly uncounted: number
}

type Crowd = Pick<Exchange, 'id' | 'earliest' | 'latest' | 'direction' | 'people' | 'parties' | 'partOf'>

/** From the first year with an exchange to this year: silence since the last one is part of the picture. */
export function peopleByYear(exchanges: readonly Crowd[], today: string): PeopleByYear {
  const years = exchanges.map(yearOf).filter((year) => year !== null)
  if (years.length === 0) return { years: [], uncounted: 0 }
  const travels = exchanges.filter((each) => each.direction !== 'none' && !countedInWhole(each, exchanges))
  const first = Math.min(...years)
  const all = Array.from(
    { length: Math.max(...years, Number(today.slice(0, 4))) - first + 1 },
    (_, offset) => first + offset,
  )
  return {
    years: all.map((year) => totals(year, travels)),
    uncounted: travels.filter((each) => yearOf(each) === null || came(each) + went(each) === 0).length,
  }
}

function totals(year: number, travels: readonly Crowd[]): PeopleOfYear {
  const ofYear = travels.filter((each) => yearOf(each) === year)
  return { year, came: sum(ofYear.map(came)), went: sum(ofYear.map(went)) }
}

/** The people of a part are among those of its whole, if that has a number. */
function countedInWhole({ partOf }: Crowd, all: readonly Crowd[]): boolean {
  return partOf !== null && all.some(({ id, people }) => id === partOf && people !== null)
}

function came(exchange: Crowd): number {
  return exchange.direction === 'both' ? ofSide(exchange, 'partner') : only(exchange, 'inbound')
}

function went(exchange: Crowd): number {
  return exchange.direction === 'both' ? ofSide(exchange, 'home') : only(exchange, 'outbound')
}

function only({ direction, people }: Crowd, wanted: 'inbound' | 'outbound'): number {
  return direction === wanted ? (people ?? 0) : 0
}

/** Of an exchange in both directions only what each side is said to have sent. */
function ofSide({ parties }: Crowd, side: 'home' | 'partner'): number {
  return sum(parties.filter((party) => party.side === side).map(({ count }) => count ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
