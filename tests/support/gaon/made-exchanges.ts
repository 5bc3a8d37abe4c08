import type { z } from 'zod'
import { UNKNOWN } from '../../../src/edtf/edtf.ts'
import type { Texts } from '../../../src/kernel/locale.ts'
import type { exchangeContent } from '../../../src/records/exchange/exchange.ts'
import { below, type Random } from '../mutants/random.ts'
import type { City } from './cities.ts'
import { dateIn, yearsOf } from './days.ts'
import { type Happening, happeningAt } from './happenings.ts'

export type MadeExchange = Omit<
  z.input<typeof exchangeContent>,
  'partnershipId' | 'words' | 'evidence' | 'partOf'
>

/** Invented exchanges with one city, in the order of their years; the same for the same random numbers. */
export function madeExchanges(city: City, count: number, random: Random): MadeExchange[] {
  return yearsOf(city, count, random).map((year) => madeExchange(city, year, random))
}

function madeExchange(city: City, year: number, random: Random): MadeExchange {
  const happening = happeningAt(random(), year)
  const { kind, direction, most } = happening
  const count = most > 0 ? 2 + below(random, most - 1) : null
  const isSaid = random() > 0.15
  return {
    date: stated(random() < 0.004 ? UNKNOWN : dateIn(year, random)),
    title: titleOf(happening, city, isSaid ? count : null, random),
    kind: stated(kind),
    direction:
      random() < 0.1 ? { value: direction, basis: 'inferred', rule: 'home-went' } : stated(direction),
    people: count !== null && isSaid ? stated(count) : null,
    parties: partiesOf(happening, city, isSaid ? count : null),
    place: placeOf(happening, city, random),
    state: 'held',
  }
}

function stated<T>(value: T) {
  return { value, basis: 'stated', rule: null } as const
}

/** Most entries are kept in Korean alone, some in all languages, some only in the words of the partner. */
function titleOf({ titles }: Happening, city: City, count: number | null, random: Random): Texts {
  const chance = random()
  if (chance < 0.6) return filled(['ko'])
  if (chance < 0.75) return filled(['ko', 'en'])
  if (chance < 0.9) return filled(['ko', 'en', 'ja', 'zh'])
  if (city.country === 'JP') return filled(['ja'])
  if (city.country === 'CN') return filled(['zh'])
  return filled([city.country === 'KR' ? 'ko' : 'en'])

  function filled(languages: readonly ('ko' | 'en' | 'ja' | 'zh')[]): Texts {
    const text = (language: keyof typeof titles) =>
      withNumber(titles[language].replaceAll('{p}', city.names[language]), count)
    return Object.fromEntries(languages.map((language) => [language, text(language)]))
  }
}

function withNumber(title: string, count: number | null): string {
  if (count !== null) return title.replace(/[[\]]/g, '').replace('{n}', String(count))
  const left = title.replace(/\[[^\]]{0,40}\]/, '')
  return left.charAt(0).toUpperCase() + left.slice(1)
}

function partiesOf(
  { group, direction }: Happening,
  { names }: City,
  count: number | null,
): MadeExchange['parties'] {
  if (!group) return []
  const ours = { side: 'home', group, who: { ko: '가온시 방문단', en: 'delegation of Gaon' } } as const
  const theirs = { side: 'partner', group, who: { ko: `${names.ko} 방문단` } } as const
  if (direction === 'outbound') return [{ ...ours, count }]
  if (direction === 'inbound') return [{ ...theirs, count }]
  const half = count === null ? null : Math.floor(count / 2)
  return [
    { ...ours, count: half },
    { ...theirs, count: count === null || half === null ? null : count - half },
  ]
}

function placeOf({ direction }: Happening, { names }: City, random: Random): Texts | null {
  if (random() < 0.5) return null
  return direction === 'outbound' ? { ...names } : { ko: '가온시', en: 'Gaon' }
}
