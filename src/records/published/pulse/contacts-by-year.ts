import { boundsOf } from '../../../edtf/bounds.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { type Contact, isMeeting } from './contact.ts'

export interface YearOfContacts {
  readonly year: number
  readonly came: number
  readonly went: number
  /** People met and neither side is known to have gone alone: both travelled, or they met online. */
  readonly both: number
  /** Letters, pictures, plaques: nobody met. */
  readonly greetings: number
}

/** From the first year with a contact to the present one; contacts without a year are in none. */
export function contactsByYear(held: readonly Contact[], today: string): YearOfContacts[] {
  const byYear = Map.groupBy(held, ({ date }) => yearOf(date))
  const years = [...byYear.keys()].filter((year) => year !== null)
  if (years.length === 0) return []
  const first = Math.min(...years)
  const all = Array.from({ length: Number(today.slice(0, 4)) - first + 1 }, (_, offset) => first + offset)
  return all.map((year) => countsOf(year, byYear.get(year) ?? []))
}

function yearOf(date: Edtf): number | null {
  const { earliest, latest } = boundsOf(date)
  const day = earliest ?? latest
  return day === null ? null : Number(day.slice(0, 4))
}

function countsOf(year: number, contacts: readonly Contact[]): YearOfContacts {
  const count = (wanted: (contact: Contact) => boolean) => contacts.filter(wanted).length
  const came = count(({ direction }) => direction === 'inbound')
  const went = count(({ direction }) => direction === 'outbound')
  const greetings = count((each) => !isMeeting(each))
  return { year, came, went, both: contacts.length - came - went - greetings, greetings }
}
