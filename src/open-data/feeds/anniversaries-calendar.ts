import { ICalEventRepeatingFreq, type ICalEventData, ICalEventTransparency } from 'ical-generator'
import { type Edtf, toEdtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { AgreementRecord } from '../../records/published/described/agreement.ts'
import { agreementRecords } from '../../records/published/described/agreement.rows.ts'
import { partnerRecords } from '../../records/published/described/partner.rows.ts'
import { feedWords } from '../../words/feeds/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { DataFile } from '../files/data-file.ts'
import type { Offer } from '../files/offer.ts'
import { calendarFile, dayAfter, wholeDay } from './calendar-file.ts'
import type { FeedAsked } from './feed-reader.ts'

/** The years that cities celebrate; in the others the day alone comes back. */
const ROUND = [1, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100]

/** The days on which the agreements between the governments were signed, each year again, round years by their number. */
export function anniversariesCalendar(offer: Offer, asked: FeedAsked): DataFile {
  const words = feedWords(asked.locale)
  const about = {
    title: words.anniversaries(inLocale(offer.register.names, asked.locale).text),
    description: words.anniversariesAbout,
    file: { title: '교류도시_기념일', name: 'anniversaries' },
    address: offer.asked.href,
  }
  return calendarFile(about, () => eventsOf(offer, asked))
}

async function* eventsOf({ scope }: Offer, asked: FeedAsked): AsyncGenerator<ICalEventData> {
  const names = new Map<string, Texts>()
  for await (const partners of partnerRecords({ ...scope, since: undefined }))
    for (const { id, city, name } of partners) names.set(id, { ...city, ...name })
  for await (const agreements of agreementRecords(scope))
    for (const agreement of agreements.filter((one) => isAsked(one, asked)))
      yield* eventsOfAgreement(agreement, names.get(agreement.partner) ?? {}, asked)
}

function isAsked({ partner, third_parties: others }: AgreementRecord, { partnershipId }: FeedAsked): boolean {
  return others.length === 0 && (partnershipId === undefined || partnershipId === partner)
}

const DAY = /^(?<year>\d{4})-(?<rest>\d{2}-\d{2})$/

function* eventsOfAgreement(
  agreement: AgreementRecord,
  names: Texts,
  { locale }: FeedAsked,
): Generator<ICalEventData> {
  const since = toEdtf(agreement.date)
  const { year, rest } = DAY.exec(agreement.date)?.groups ?? {}
  if (!since || year === undefined || rest === undefined) return
  const words = feedWords(locale)
  const partner = inLocale(names, locale).text
  const kind = wordsFor(locale).agreements[agreement.type]
  // In a common year 29 February is kept on the 28th.
  const day = (of: number): Edtf | undefined => toEdtf(`${of}-${rest}`) ?? toEdtf(`${of}-02-28`)
  yield {
    ...eventOn(agreement, `${Number(year) + 1}-${rest === '02-29' ? '02-28' : rest}`, 'yearly'),
    repeating: { freq: ICalEventRepeatingFreq.YEARLY },
    summary: words.anniversary(partner, kind, inWords(since, locale)),
  }
  for (const years of ROUND) {
    const on = day(Number(year) + years)
    if (on) yield { ...eventOn(agreement, on, String(years)), summary: words.round(partner, kind, years) }
  }
}

function eventOn(
  { id, changed_on: changedOn, url }: AgreementRecord,
  on: string,
  which: string,
): ICalEventData {
  return {
    id: `${id}-${which}@gyoryu`,
    start: wholeDay(on),
    end: dayAfter(on),
    allDay: true,
    url,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: wholeDay(changedOn),
    lastModified: wholeDay(changedOn),
  }
}
