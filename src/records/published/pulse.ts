import { boundsOf } from '../../edtf/bounds.ts'
import type { Edtf } from '../../edtf/edtf.ts'
import type { AgreementDateRole } from '../../kernel/vocabulary.ts'
import { type Contact, isHeld, isMeeting, isWordOfPartner } from './contact.ts'
import { type LapsedSeries, lapsedSeries } from './lapsed-series.ts'

/** After how many whole years without a meeting a register calls a tie quiet, then dormant. */
export interface PulseRule {
  readonly quietAfter: number
  readonly dormantAfter: number
}

export const USUAL_RULE: PulseRule = { quietAfter: 3, dormantAfter: 5 }

export const PULSE_STATUSES = ['active', 'quiet', 'dormant', 'unrecorded', 'ended'] as const
/** 'ended' only when a published agreement says so; silence by itself never ends a tie. */
export type PulseStatus = (typeof PULSE_STATUSES)[number]

export interface YearOfContacts {
  readonly year: number
  readonly came: number
  readonly went: number
  /** People met and neither side is known to have gone alone: both travelled, or they met online. */
  readonly both: number
  /** Letters, pictures, plaques: nobody met. */
  readonly greetings: number
}

export interface Pulse {
  readonly status: PulseStatus
  /** The last exchange in which people met, and the last in which the partner had a part of its own. */
  readonly lastMeeting: Contact | null
  readonly lastWord: Contact | null
  /** Whole years since the last meeting, or since the signing when nobody has met; null when neither is known. */
  readonly silentYears: number | null
  /** The day on which the status turns by itself when nobody meets before, YYYY-MM-DD; null when it will not. */
  readonly turnsOn: string | null
  /** From the first year with a contact to the present one, the silent ones too. */
  readonly years: readonly YearOfContacts[]
  readonly meetings: number
  readonly greetings: number
  readonly next: Contact | null
  readonly lapsed: readonly LapsedSeries[]
  readonly rule: PulseRule
}

export interface Tie {
  readonly contacts: readonly Contact[]
  /** The day that counts for anniversaries; null when nothing was signed. */
  readonly since: Edtf | null
  readonly agreements: readonly {
    readonly thirdParties: readonly unknown[]
    readonly dates: readonly { readonly role: AgreementDateRole; readonly date: Edtf }[]
  }[]
}

/** Whether a tie lives, computed for the present day at home (YYYY-MM-DD) from what is published and from nothing else. */
export function pulseOf(tie: Tie, today: string, rule: PulseRule = USUAL_RULE): Pulse {
  const held = tie.contacts.filter((each) => isHeld(each) && hasBegun(each, today))
  const lastMeeting = latestOf(held.filter(isMeeting), today)
  const reference = lastMeeting
    ? lastDay(lastMeeting.date, today)
    : tie.since && dayOfSigning(tie.since, today)
  const status = isEnded(tie, today) ? 'ended' : statusAt(reference, today, rule)
  return {
    status,
    lastMeeting,
    lastWord: latestOf(held.filter(isWordOfPartner), today),
    silentYears: reference === null ? null : wholeYears(reference, today),
    turnsOn: reference === null ? null : turnsOn(status, reference, rule),
    years: contactsByYear(held, today),
    meetings: held.filter(isMeeting).length,
    greetings: held.filter((each) => !isMeeting(each)).length,
    next: nextOf(tie.contacts, today),
    lapsed: lapsedSeries(held, today),
    rule,
  }
}

function hasBegun({ date }: Contact, today: string): boolean {
  const { earliest, latest } = boundsOf(date)
  const day = earliest ?? latest
  return day !== null && day <= today
}

/** The last day it can mean, and never a day that is still to come. */
function lastDay(date: Edtf, today: string): string {
  const { earliest, latest } = boundsOf(date)
  const day = latest ?? earliest ?? today
  return day < today ? day : today
}

function dayOfSigning(since: Edtf | null, today: string): string | null {
  return since === null || boundsOf(since).earliest === null ? null : lastDay(since, today)
}

function latestOf(contacts: readonly Contact[], today: string): Contact | null {
  const inOrder = contacts.toSorted((a, b) => compare(lastDay(a.date, today), lastDay(b.date, today)))
  return inOrder.at(-1) ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Every agreement between the governments has an end that has passed. */
function isEnded({ agreements }: Tie, today: string): boolean {
  const own = agreements.filter(({ thirdParties }) => thirdParties.length === 0)
  return (
    own.length > 0 &&
    own.every(({ dates }) => dates.some((one) => one.role === 'end' && isPast(one.date, today)))
  )
}

function isPast(date: Edtf, today: string): boolean {
  const { latest } = boundsOf(date)
  return latest !== null && latest <= today
}

function statusAt(reference: string | null, today: string, rule: PulseRule): PulseStatus {
  if (reference === null) return 'unrecorded'
  if (today >= yearsLater(reference, rule.dormantAfter)) return 'dormant'
  return today >= yearsLater(reference, rule.quietAfter) ? 'quiet' : 'active'
}

function turnsOn(status: PulseStatus, reference: string, rule: PulseRule): string | null {
  if (status === 'active') return yearsLater(reference, rule.quietAfter)
  return status === 'quiet' ? yearsLater(reference, rule.dormantAfter) : null
}

function yearsLater(day: string, years: number): string {
  return Temporal.PlainDate.from(day).add({ years }).toString()
}

function wholeYears(from: string, today: string): number {
  return Temporal.PlainDate.from(from).until(today, { largestUnit: 'years' }).years
}

function contactsByYear(held: readonly Contact[], today: string): YearOfContacts[] {
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

/** The nearest exchange that is planned and has not begun. */
function nextOf(contacts: readonly Contact[], today: string): Contact | null {
  const planned = contacts.filter(
    (each) => each.state === 'planned' && (boundsOf(each.date).latest ?? '') >= today,
  )
  const day = ({ date }: Contact) => boundsOf(date).earliest ?? '9999'
  return planned.toSorted((a, b) => compare(day(a), day(b)))[0] ?? null
}
