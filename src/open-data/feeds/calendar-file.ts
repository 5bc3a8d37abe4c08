import { ICalCalendar, ICalEvent, type ICalEventData } from 'ical-generator'
import { inUtf8 } from '../formats/bytes.ts'
import type { DataFile } from '../files/data-file.ts'

/** What a calendar is called and what it says of itself. */
export interface CalendarAbout {
  readonly title: string
  readonly description: string
  /** Of the file, as the national portal calls files. */
  readonly file: { readonly title: string; readonly name: string }
  /** The address to which it is subscribed. */
  readonly address: string
}

/** A calendar (RFC 5545) that is written event by event, so that a hundred thousand of them take no memory. */
export function calendarFile(about: CalendarAbout, events: () => AsyncGenerator<ICalEventData>): DataFile {
  return {
    type: 'text/calendar; charset=utf-8',
    ...about.file,
    ending: 'ics',
    download: false,
    bytes: () => inUtf8(calendarText(about, events())),
  }
}

const END = 'END:VCALENDAR'

async function* calendarText(
  { title, description, address }: CalendarAbout,
  events: AsyncGenerator<ICalEventData>,
): AsyncGenerator<string> {
  const calendar = new ICalCalendar({
    name: title,
    description,
    url: address,
    source: address,
    // A phone need not ask more than once a day: what it shows is history, or planned months ahead.
    ttl: 60 * 60 * 24,
    prodId: { company: 'Gyoryu', product: 'Gyoryu' },
  })
  const around = calendar.toString()
  yield around.slice(0, around.lastIndexOf(END))
  for await (const event of events) yield new ICalEvent(event, calendar).toString()
  yield `${END}\r\n`
}

/** Midnight of a day, as the library wants it for an event that lasts whole days. */
export function wholeDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The day after, at which an event of whole days ends (RFC 5545: the end is not part of it). */
export function dayAfter(day: string): Date {
  return new Date(wholeDay(day).getTime() + 24 * 60 * 60 * 1000)
}
