import { isWithin } from '../../edtf/within.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import { isGovernmentSigning } from '../readers/agreement/signing.ts'
import { wordsOf } from '../document/document.ts'
import type { AgreementWords } from '../joiners/agreements.ts'
import { type Page, lexiconOf } from '../page.ts'
import type { ExchangeReading, PartnerReading, SetAside } from '../page-reading.ts'
import { agreementOfEntry } from '../readers/agreement/read-agreements.ts'
import type { Entry } from '../readers/entry/entry.ts'
import { type ListReading, readList } from '../readers/entry/read-list.ts'
import { inferred } from '../reading.ts'
import { readExchange, within } from '../readers/exchange.ts'
import type { Section } from '../split/outline.ts'
import { readBackground } from './read-background.ts'
import { withSameParty } from './same-party.ts'
import { NOTHING, type SectionReading } from './section-reading.ts'

/** A list of exchanges; `first` is the place that its first one takes among all of the page. */
export function readHistory(page: Page, section: Section, first: number): SectionReading {
  const { blocks, heading, partner } = section
  const list = readList(page.document, blocks, page.lexicon)
  const introduction = introductionOf(page, section, list)
  const read = list.entries.map((entry) => readExchange(page, entry, first, { partner, heading }))
  const exchanges = withSameParty(page.document, withDirectionsOfWhole(page, read, first), page.lexicon)
  const agreements = list.entries.map((entry, index) => {
    const exchange = exchanges[index]
    return exchange && agreementOf(page, entry, exchange, first + index, partner)
  })
  return {
    ...introduction,
    exchanges,
    agreements: [...introduction.agreements, ...agreements.filter((agreement) => agreement !== undefined)],
    setAside: setAsideIn(list),
  }
}

/** Sentences before the first entry tell how it began. */
function introductionOf(page: Page, section: Section, { introduction }: ListReading): SectionReading {
  const told = introduction.filter(({ body }) => {
    const words = wordsOf(page.document, body)
    return lexiconOf(page, words).headings.sentenceEnd.test(words.text) && words.text.length > SENTENCE
  })
  return told.length > 0 ? readBackground(page, { ...section, blocks: told }) : NOTHING
}

const SENTENCE = 20 // letters: less is a title

/** A part that does not tell who travelled is of the journey that it is a part of, but for papers signed beside it. */
function withDirectionsOfWhole(
  page: Page,
  exchanges: readonly ExchangeReading[],
  first: number,
): readonly ExchangeReading[] {
  return exchanges.map((exchange) => {
    const whole = exchange.partOf === undefined ? undefined : exchanges[exchange.partOf - first]
    const untold = exchange.direction.rule === 'direction/not-told' && isOfJourney(page, exchange, whole)
    // "the same year in November" is another journey
    const another = exchange.date.rule === 'date/told-from-entry-above'
    if (!whole || !untold || another) return exchange
    const { value } = whole.direction
    return { ...exchange, direction: inferred(value, exchange.direction.span, 'direction/of-the-whole') }
  })
}

/** Papers of the two governments signed on one of its days; those of clubs and schools are signed beside it. */
function isOfJourney(
  { document, lexicon }: Page,
  { kind, date, title }: ExchangeReading,
  whole: ExchangeReading | undefined,
): boolean {
  if (kind.value !== 'agreement') return true
  const { text } = wordsOf(document, title.span)
  const governments = isGovernmentSigning(text, chooseLexicon(text, lexicon).agreements)
  return governments && whole !== undefined && isWithin(date.value, whole.date.value)
}

function agreementOf(
  page: Page,
  entry: Entry,
  exchange: ExchangeReading,
  index: number,
  under: PartnerReading | undefined,
): AgreementWords | undefined {
  const about = wordsOf(page.document, within(entry.about))
  const partner = page.names.partners.find(({ name }) => name.value === exchange.partner?.value) ?? under
  return agreementOfEntry(about, exchange, partner, index, lexiconOf(page, about))
}

function setAsideIn({ yearHeadings, notExchanges }: ListReading): readonly SetAside[] {
  return [
    ...yearHeadings.map((span) => ({ span, why: 'heading' as const })),
    ...notExchanges.map((span) => ({ span, why: 'not-an-exchange' as const })),
  ]
}
