import { type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { inWords } from '../../edtf/in-words.ts'
import { toEdtf } from '../../edtf/edtf.ts'
import type { ExchangeRecord } from '../../records/published/described/exchange.ts'
import { exchangeRecords } from '../../records/published/described/exchange.rows.ts'
import { feedWords } from '../../words/feeds/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { quantity } from '../../words/quantity.ts'
import type { DataFile } from '../files/data-file.ts'
import type { Offer } from '../files/offer.ts'
import { calendarFile, dayAfter, wholeDay } from './calendar-file.ts'
import type { FeedAsked } from './feed-reader.ts'

/** A season may fill a calendar's view, a year would hide everything else in it. */
const LONGEST_DAYS = 100

/** The exchanges of a register, or of one partner or kind, as events of whole days. */
export function exchangesCalendar(offer: Offer, asked: FeedAsked): DataFile {
  const words = feedWords(asked.locale)
  const about = {
    title: words.exchanges(inLocale(offer.register.names, asked.locale).text),
    description: words.exchangesAbout,
    file: { title: '교류일정', name: 'exchanges' },
    address: offer.asked.href,
  }
  return calendarFile(about, () => eventsOf(offer, asked))
}

async function* eventsOf({ scope }: Offer, asked: FeedAsked): AsyncGenerator<ICalEventData> {
  for await (const exchanges of exchangeRecords(scope))
    for (const exchange of exchanges) {
      const event = isAsked(exchange, asked) ? eventOf(exchange, asked) : undefined
      if (event) yield event
    }
}

function isAsked({ partner, kind }: ExchangeRecord, asked: FeedAsked): boolean {
  return (
    (asked.partnershipId === undefined || asked.partnershipId === partner) &&
    (asked.kind === undefined || asked.kind === kind)
  )
}

/** Undefined for an exchange whose days nobody knows closely enough to be put into a calendar. */
function eventOf(exchange: ExchangeRecord, { locale }: FeedAsked): ICalEventData | undefined {
  const { id, earliest, latest, changed_on: changedOn, url } = exchange
  if (earliest === null || latest === null || daysBetween(earliest, latest) > LONGEST_DAYS) return undefined
  return {
    id: `${id}@gyoryu`,
    start: wholeDay(earliest),
    end: dayAfter(latest),
    allDay: true,
    summary: inLocale(exchange.title, locale).text,
    description: descriptionOf(exchange, locale),
    ...(exchange.place && { location: inLocale(exchange.place, locale).text }),
    url,
    status: STATUS[exchange.state],
    // Nobody's own day is filled by what a city does.
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: wholeDay(changedOn),
    lastModified: wholeDay(changedOn),
  }
}

const STATUS: Readonly<Record<ExchangeRecord['state'], ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  held: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.CANCELLED,
  cancelled: ICalEventStatus.CANCELLED,
}

/** The date as it is known: the days of an event say more than "autumn 2008". */
function descriptionOf({ date, people }: ExchangeRecord, locale: FeedAsked['locale']): string {
  const words = feedWords(locale)
  const known = toEdtf(date)
  return [
    ...(known ? [words.when(inWords(known, locale))] : []),
    ...(people === null ? [] : [words.people(quantity(people, 'people', locale))]),
  ].join('\n')
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
