import { boundsOf } from '../../../edtf/bounds.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { type Contact, isHeld, isMeeting, isWordOfPartner } from './contact.ts'
import { contactsByYear, type YearOfContacts } from './contacts-by-year.ts'
import { type LapsedSeries, lapsedSeries } from './lapsed-series.ts'
import {
  isEnded,
  type PulseRule,
  type PulseStatus,
  statusAt,
  type TieAgreement,
  turnsOn,
  USUAL_RULE,
} from './pulse-status.ts'

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
  readonly agreements: readonly TieAgreement[]
}

/** Whether a tie lives, computed for the present day at home (YYYY-MM-DD) from what is published and from nothing else. */
export function pulseOf(tie: Tie, today: string, rule: PulseRule = USUAL_RULE): Pulse {
  const held = tie.contacts.filter((each) => isHeld(each) && hasBegun(each, today))
  const lastMeeting = latestOf(held.filter(isMeeting), today)
  const reference = lastMeeting
    ? lastDay(lastMeeting.date, today)
    : tie.since && dayOfSigning(tie.since, today)
  const status = isEnded(tie.agreements, today) ? 'ended' : statusAt(reference, today, rule)
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

/** The nearest exchange that is planned and has not begun. */
function nextOf(contacts: readonly Contact[], today: string): Contact | null {
  const planned = contacts.filter(
    (each) => each.state === 'planned' && (boundsOf(each.date).latest ?? '') >= today,
  )
  const day = ({ date }: Contact) => boundsOf(date).earliest ?? '9999'
  return planned.toSorted((a, b) => compare(day(a), day(b)))[0] ?? null
}

function wholeYears(from: string, today: string): number {
  return Temporal.PlainDate.from(from).until(today, { largestUnit: 'years' }).years
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
