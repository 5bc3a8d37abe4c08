import { toEdtf, UNKNOWN } from '../../edtf/edtf.ts'
import type { Example } from '../example.ts'
import { pulse, type ShownPulse } from './pulse.ts'
import { pulseOverview } from './pulse-overview.ts'

const on = (date: string) => ({ date: toEdtf(date) ?? UNKNOWN })
const silent = { came: 0, went: 0, both: 0, greetings: 0 }

const quiet: ShownPulse = {
  status: 'quiet',
  lastMeeting: on('2023-01'),
  lastWord: on('2021-11'),
  silentYears: 3,
  years: [
    { year: 2019, came: 2, went: 1, both: 0, greetings: 0 },
    { ...silent, year: 2020 },
    { ...silent, year: 2021, greetings: 2 },
    { ...silent, year: 2022 },
    { ...silent, year: 2023, went: 1 },
    { ...silent, year: 2024 },
    { ...silent, year: 2025 },
    { ...silent, year: 2026 },
  ],
  meetings: 4,
  greetings: 2,
  next: null,
  lapsed: [],
  rule: { quietAfter: 3, dormantAfter: 5 },
}

const living: ShownPulse = {
  ...quiet,
  status: 'active',
  lastMeeting: on('2026-10-03/2026-10-07'),
  lastWord: on('2026-10-03/2026-10-07'),
  silentYears: 0,
  next: on('2027-05'),
  lapsed: [
    {
      names: { ko: '중학생 홈스테이', en: 'Student homestay' },
      years: [2006, 2007, 2009, 2010, 2012, 2015],
      rhythm: 1,
      silent: 11,
    },
    { names: { ko: '미술 작가 교류전' }, years: [2005, 2009, 2013], rhythm: 4, silent: 13 },
  ],
}

const unrecorded: ShownPulse = {
  ...quiet,
  status: 'unrecorded',
  lastMeeting: null,
  lastWord: null,
  silentYears: null,
  years: [],
}

const ties = [
  {
    slug: 'garam',
    names: { ko: '가람시 (지어낸 도시)' },
    pulse: living,
    lapsed: living.lapsed.map(({ names }) => names),
  },
  { slug: 'fullerton', names: { ko: '플러튼시', en: 'Fullerton' }, pulse: quiet, lapsed: [] },
  { slug: 'naru', names: { ko: '나루시 (지어낸 도시)' }, pulse: unrecorded, lapsed: [] },
]

export const pulseExamples: readonly Example[] = [
  { name: 'a tie that has fallen quiet', render: (locale) => pulse(quiet, locale) },
  {
    name: 'a tie that lives, with a plan and a series that stopped',
    render: (locale) => pulse(living, locale),
  },
  { name: 'a tie of which nothing is on record', render: (locale) => pulse(unrecorded, locale) },
  { name: 'all ties at a glance', render: (locale) => pulseOverview(ties, '2026-11-22', locale) },
]
