import type { Example } from './example.ts'
import { measures } from './measures.ts'

const yongin = {
  name: '용인시',
  point: { latitude: 37.2411, longitude: 127.1776 },
  timeZone: 'Asia/Seoul',
}
const fullerton = { point: { latitude: 33.8703, longitude: -117.9253 }, timeZone: 'America/Los_Angeles' }

export const measuresExamples: readonly Example[] = [
  { name: 'from Yongin to Fullerton', render: (locale) => measures(yongin, fullerton, '2026-11-22', locale) },
  {
    name: 'an invented place that nobody has located yet',
    render: (locale) => measures(yongin, { point: null, timeZone: null }, '2026-11-22', locale),
  },
]
