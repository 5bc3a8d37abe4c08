import type { Example } from '../example.ts'
import { html } from '../html.ts'
import { threadOfYears } from './thread-of-years.ts'
import { twoCities } from './two-cities.ts'

const cities = {
  home: { ko: '용인시', en: 'Yongin', ja: '龍仁市', zh: '龙仁市' },
  partner: { ko: '플러튼시', en: 'Fullerton', ja: 'フラートン', zh: '富勒顿' },
}

const WAYS = [
  ['our people went', 'outbound', '18'],
  ['theirs came', 'inbound', '3'],
  ['both ways, as an agreement binds both', 'both', '22'],
  ['without travel', 'none', ''],
] as const

export const twoCitiesExamples: readonly Example[] = WAYS.map(([name, way, number]) => ({
  name,
  render: (locale) =>
    twoCities({ ...cities, way, description: name, middle: number ? html`${number}` : '' }, locale),
}))

/** Invented numbers over so many years. */
function years(count: number) {
  return Array.from({ length: count }, (_, place) => ({
    year: 2026 - count + place,
    came: place % 3 === 0 ? (place * 7) % 40 : 0,
    went: place % 2 === 0 ? (place * 11) % 60 : 0,
  }))
}

export const threadOfYearsExamples: readonly Example[] = [
  { name: 'seven years', render: (locale) => threadOfYears(years(7), locale) },
  { name: 'fifty years', render: (locale) => threadOfYears(years(50), locale) },
]
