import { datePoint, dateInterval } from '../../../src/edtf/build.ts'
import { type Edtf, toEdtf, UNKNOWN } from '../../../src/edtf/edtf.ts'
import type { City } from './cities.ts'
import { below, type Random } from '../mutants/random.ts'

/** The years of a tie's exchanges, earliest first: a few in the first years, more in the later, nearly none in 2020. */
export function yearsOf({ from, to }: City, count: number, random: Random): number[] {
  const years = Array.from({ length: count }, () => {
    const year = from + Math.floor(Math.sqrt(random()) * (to - from + 1))
    return (year === 2020 || year === 2021) && random() < 0.7 ? Math.max(from, year - 3) : year
  })
  return years.sort((a, b) => a - b)
}

/** A date of that year as records have them: mostly days and spans of days, some months, seasons and years. */
export function dateIn(year: number, random: Random): Edtf {
  const chance = random()
  if (chance < 0.04) return edtf(String(year))
  if (chance < 0.05) return edtf(`${year}-2${1 + below(random, 4)}`)
  if (chance < 0.06) return edtf(`${year}~`)
  const month = 1 + below(random, year === 2026 ? 10 : 12)
  if (chance < 0.16) return datePoint({ year, month }) ?? UNKNOWN
  return span(year, month, chance < 0.42 ? 0 : 1 + below(random, 7), random)
}

function span(year: number, month: number, nights: number, random: Random): Edtf {
  const first = Temporal.PlainDate.from({ year, month, day: 1 + below(random, 27) })
  const [start, end] = [first, first.add({ days: nights })].map((day) => edtf(day.toString()))
  return (start && end && dateInterval(start, end)) ?? UNKNOWN
}

export function edtf(text: string): Edtf {
  const date = toEdtf(text)
  if (!date) throw new Error(`not EDTF: ${text}`)
  return date
}
