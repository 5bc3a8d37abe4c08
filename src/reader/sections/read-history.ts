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
import { withSameParty } from './same-party.ts'
import { NOTHING, type SectionReading } from './section-reading.ts'

/** A list of exchanges; `first` is the place that its first one takes among all of the page. */
export function readHistory(page: Page, { blocks, partner }: Section, first: number): SectionReading {
  const list = readList(page.document, blocks, page.lexicon)
  const read = list.entries.map((entry) => readExchange(page, entry, first, partner))
  const exchanges = withSameParty(page.document, withDirectionsOfWhole(read, first), page.lexicon)
  const agreements = list.entries.map((entry, index) => {
    const exchange = exchanges[index]
    return exchange && agreementOf(page, entry, exchange, first + index, partner)
  })
  return {
    ...NOTHING,
    exchanges,
    agreements: agreements.filter((agreement) => agreement !== undefined),
    setAside: setAsideIn(list),
  }
}

/** A part that does not tell who travelled is of the journey that it is a part of, but for papers signed beside it. */
function withDirectionsOfWhole(
  exchanges: readonly ExchangeReading[],
  first: number,
): readonly ExchangeReading[] {
  return exchanges.map((exchange) => {
    const whole = exchange.partOf === undefined ? undefined : exchanges[exchange.partOf - first]
    const untold = exchange.direction.rule === 'direction/not-told' && exchange.kind.value !== 'agreement'
    if (!whole || !untold) return exchange
    const { value } = whole.direction
    return { ...exchange, direction: inferred(value, exchange.direction.span, 'direction/of-the-whole') }
  })
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
