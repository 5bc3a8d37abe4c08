import { grouped } from '../quantity.ts'
import type { PulseWords } from './ko.ts'
import type { Evidence, PulseStatus } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'en')
const counted = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`

const statuses: Readonly<Record<PulseStatus, string>> = {
  active: 'Active',
  quiet: 'Quiet',
  dormant: 'Dormant',
  unrecorded: 'No meeting on record',
  ended: 'Agreement ended',
}

export const en: PulseWords = {
  title: 'Pulse of the tie',
  statuses,
  evidence: (told) => `${base(told)}${silence(told)}.`,
  rule: (quiet, dormant) =>
    `A tie counts as ${statuses.quiet.toLowerCase()} after ${counted(quiet, 'year', 'years')} without a meeting and as ${statuses.dormant.toLowerCase()} after ${counted(dormant, 'year', 'years')}. Greetings and gifts alone are not counted as meetings, and silence does not mean that the tie has ended.`,
  next: (date) => `The next meeting is planned for ${date}.`,
  lapsedTitle: 'Regular events that lapsed',
  lapsed: ({ first, last, times, rhythm, silent }) =>
    `Held in ${n(times)} years from ${first} to ${last}, ${rhythm === 1 ? 'nearly every year' : `about every ${n(rhythm)} years`}. None is on record in the ${counted(silent, 'year', 'years')} since.`,
  totals: (meetings, greetings) =>
    `${counted(meetings, 'meeting', 'meetings')} so far, and ${counted(greetings, 'exchange', 'exchanges')} without a recorded visit`,
  chartAbout: (first, last) =>
    `Contacts per year from ${first} to ${last}: visits there above the line, visits here below it, dots for exchanges without a recorded visit`,
  went: 'We went',
  came: 'They came',
  both: 'Met both ways or online',
  greetings: 'No visit recorded',
  year: 'Year',
  numbers: 'See the numbers as a table',
  overview: 'Pulse of all ties',
  overviewLead: (counts) => counts.join(' · '),
  ofStatus: (status, count) => `${statuses[status]}: ${n(count)}`,
  lastMeeting: 'Last meeting',
  lastWord: 'Last word from the partner',
  none: 'none on record',
  stripAbout: (years) => `Met in ${counted(years, 'year', 'years')} of the last 20`,
}

function base({ meeting, word }: Evidence): string {
  if (meeting === null)
    return word === null
      ? 'Neither a meeting nor a word from the partner is on record yet'
      : `No meeting is on record; the last word from the partner dates from ${word}`
  if (word === null) return `Last meeting: ${meeting}; no word from the partner is on record`
  return word === meeting
    ? `Last meeting and last word from the partner: ${meeting}`
    : `Last meeting: ${meeting}; last word from the partner: ${word}`
}

function silence({ meeting, status, years }: Evidence): string {
  if (meeting === null || years === null || (status !== 'quiet' && status !== 'dormant')) return ''
  return `, so that ${counted(years, 'year has', 'years have')} passed without meeting`
}
