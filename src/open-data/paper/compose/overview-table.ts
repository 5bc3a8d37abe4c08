import { inWords } from '../../../edtf/in-words.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { PartnerView, RegisterView } from '../../../records/published/views.ts'
import { pointOf } from '../../../ui/map/geo-point.ts'
import { bearing, compassPoint, distanceKm } from '../../../ui/map/great-circle.ts'
import { minutesAhead, timeDifference } from '../../../ui/time-difference.ts'
import { nextAnniversary, yearsSince } from '../../../ui/years-since.ts'
import { dayInWords } from '../../../ui/date-text.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { paperWords } from '../../../words/paper/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Cell, Line, Table } from '../paper-document.ts'
import { lineOf, plain } from './lines.ts'

interface Around {
  readonly register: RegisterView
  readonly locale: Locale
  readonly today: string
}

/** The tie in a few lines, as one reads it in the lift on the way to a meeting. */
export function overviewTable(partner: PartnerView, around: Around): Table {
  const words = wordsFor(around.locale)
  const rows = [...tieRows(partner, around), ...wayRows(partner, around), ...contactRows(partner, around)]
  return {
    kind: 'table',
    caption: paperWords(around.locale).overview,
    headed: false,
    columns: [
      { label: words.factsLabel, share: 24, names: 'label' },
      { label: words.factsValue, share: 76 },
    ],
    rows,
  }
}

function row(label: string, ...lines: readonly Line[]): Cell[] {
  return [[plain(label)], lines]
}

function tieRows({ tie, exchanges }: PartnerView, { locale, today }: Around): Cell[][] {
  const words = wordsFor(locale)
  const [label, count] = [
    paperWords(locale).tie,
    row(paperWords(locale).exchanges, plain(words.count(exchanges.length))),
  ]
  if (!tie) return [row(label, plain(words.tieNotKnown)), count]
  const years = yearsSince(tie.since, today)
  const next = nextAnniversary(tie.since, today)
  const told = [words.ties[tie.type], words.since(inWords(tie.since, locale))]
  if (years !== null) told.push(words.years(years))
  const anniversary = next ? [plain(words.nextAnniversary(inWords(next.date, locale), next.years))] : []
  return [row(label, plain(told.join(' · ')), ...anniversary), count]
}

function wayRows(partner: PartnerView, { register, locale, today }: Around): Cell[][] {
  const words = wordsFor(locale)
  const home = inLocale(register.names, locale).text
  const [from, to] = [pointOf(register.place), pointOf(partner.place)]
  const [here, there] = [register.place.timeZone, partner.place.timeZone]
  const rows: Cell[][] = []
  if (from && to) {
    const towards = words.towards(home, words.compass[compassPoint(bearing(from, to))] ?? '')
    rows.push(row(words.distance, plain(`${words.kilometres(distanceKm(from, to))} · ${towards}`)))
  }
  if (here && there)
    rows.push(row(words.localTime, plain(timeDifference(minutesAhead(here, there, today), home, words))))
  return rows
}

function contactRows({ contact, lastChangedOn, lastCheckedOn }: PartnerView, { locale }: Around): Cell[][] {
  const words = wordsFor(locale)
  const { department, phone } = contact
  return [
    ...(department ? [row(words.department, lineOf(department, locale))] : []),
    ...(phone ? [row(words.contact, plain(phone))] : []),
    row(words.lastChanged, plain(dayInWords(lastChangedOn, locale))),
    row(words.lastChecked, plain(lastCheckedOn ? dayInWords(lastCheckedOn, locale) : words.notChecked)),
  ]
}
