import type { Edtf } from '../../edtf/edtf.ts'
import type { Document } from '../document/document.ts'
import { wordsOf } from '../document/document.ts'
import { fold } from '../document/fold.ts'
import { type Words, spanIn } from '../document/words.ts'
import { oncePer } from '../once-per.ts'
import { type Page, lexiconOf } from '../page.ts'
import type { ExchangeReading, PartnerReading } from '../page-reading.ts'
import { type Reading, inferred, stated } from '../reading.ts'
import type { Span } from '../span.ts'
import { type Names, sideNames } from '../split/names.ts'
import { directionBelow, kindBelow } from './heading-above.ts'
import { readDirection } from './direction/read-direction.ts'
import { withDayInWords } from './entry/day-in-words.ts'
import type { Entry } from './entry/entry.ts'
import { readKind } from './kind.ts'
import { lonePeopleCell } from './people/lone-cell.ts'
import { readParties } from './people/parties.ts'
import { readPeople } from './people/read-people.ts'
import { readSides } from './people/sides.ts'
import { readPlace } from './place.ts'

/** The section that an entry stands in. */
export interface Under {
  readonly partner: PartnerReading | undefined
  readonly heading: Words | undefined
}

/** An entry read for all that it tells. `first` is the place of its list's first entry among all of the page. */
export function readExchange(page: Page, entry: Entry, first: number, under: Under): ExchangeReading {
  const partner = entry.cells.partner ? partnerInCell(entry.cells.partner, page.names) : under.partner
  const happened = whatHappened(page, entry, { ...under, partner })
  return {
    span: entry.span,
    date: dateOf(page, entry, happened),
    title: titleOf(page.document, entry),
    ...happened,
    partner: partnerOf(entry, partner, page.names),
    partOf: entry.partOf === undefined ? undefined : first + entry.partOf,
    evidence: [],
  }
}

type Happening = Pick<ExchangeReading, 'people' | 'parties' | 'direction' | 'kind' | 'place'>

function dateOf(page: Page, { about: span, date }: Entry, happened: Happening): Reading<Edtf> {
  const about = wordsOf(page.document, within(span))
  const read = withDayInWords(date, about, lexiconOf(page, about).dates)
  return isDoubtful(happened) ? { ...read, doubt: { kind: 'perhaps-no-exchange' } } : read
}

/** Neither what it was nor who moved nor how many: a line with a date may be anything. */
function isDoubtful({ people, direction, kind }: Happening): boolean {
  return people === undefined && direction.rule === 'direction/not-told' && kind.rule === 'kind/not-told'
}

function whatHappened(
  page: Page,
  { about: span, span: row, cells }: Entry,
  { partner, heading }: Under,
): Happening {
  const about = wordsOf(page.document, within(span))
  const lexicon = lexiconOf(page, about)
  const names = sideNames(page.names, partner, lexicon)
  const place = cells.place ?? readPlace(about, names, lexicon)
  const sides = readSides(about, cells, lexicon.people)
  const people =
    sides?.people ?? readPeople(about, cells.people ?? lonePeopleCell(about, lexicon), lexicon.people)
  return {
    people: people.total,
    parties: readParties(about, people.counts, names, lexicon),
    direction:
      sides?.direction ??
      directionBelow(
        readDirection(about, { names, cell: cells.direction, place }, lexicon.directions),
        heading,
        names,
        lexicon,
      ),
    kind: kindBelow(readKind(about, lexicon.kinds, properNames(page.names)), heading, lexicon),
    place: place && placeReading(place, row),
  }
}

const properNames = oncePer(({ home, partners }: Names) =>
  [home, ...partners.map(({ name }) => name)].flatMap((name) => (name ? [name.value] : [])),
)

/** A cell that spans the row from above stands before it. */
function placeReading(place: Words, { start }: Span): Reading<string> {
  return place.start < start
    ? inferred(place.raw, spanIn(place), 'place/cell-above')
    : stated(place.raw, spanIn(place), 'place/in-brackets')
}

/** Nobody tells an exchange in more letters: what a broken paste adds stays in its words and is not searched. */
const LONGEST = 2000

export function within({ start, end }: Span): Span {
  return { start, end: Math.min(end, start + LONGEST) }
}

/** "… 방문 [1]": marks of where it is told are none of its words. */
const FOOTNOTES = /\s{0,2}\[\d{1,2}\](?:\[\d{1,2}\])?(?:\[\d{1,2}\])?$/

function titleOf(document: Document, { title }: Entry): Reading<string> {
  const lines = document.text.slice(title.start, title.end).split(/\r\n|[\n\r\u2028\u2029\v\f]/)
  const text = lines.map((line) => line.trim()).join('\n')
  return stated(text.replace(FOOTNOTES, ''), title, 'title/behind-date')
}

function partnerInCell(cell: Words, { partners }: Names): PartnerReading | undefined {
  return partners.find(({ name }) => cell.text.includes(fold(name.value)))
}

/** On a page about one partner nobody needs telling which. */
function partnerOf(
  entry: Entry,
  partner: PartnerReading | undefined,
  { partners }: Names,
): Reading<string> | undefined {
  if (partners.length < 2 || !partner) return undefined
  const cell = entry.cells.partner
  if (cell && cell.start < entry.span.start)
    return inferred(partner.name.value, spanIn(cell), 'partner/cell-above')
  if (cell) return stated(partner.name.value, spanIn(cell), 'partner/cell')
  return inferred(partner.name.value, partner.name.span, 'partner/heading-above')
}
