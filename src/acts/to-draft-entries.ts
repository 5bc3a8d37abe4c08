import type { DraftEntry } from '../records/draft/draft.ts'
import type { AgreementReading, ExchangeReading, FactReading, PageReading } from '../reader/page-reading.ts'

/**
 * The reading of a page as the rows that wait for review. Readings point at one another by their place in a list, rows
 * by their ordinal: exchanges come first, so that the two are the same number.
 */
export function toDraftEntries(reading: PageReading): DraftEntry[] {
  return [
    ...reading.exchanges.map(exchangeEntry),
    ...inOrderOfPage(reading.agreements).map(agreementEntry),
    ...reading.facts.map(factEntry),
    ...partnerEntries(reading),
    pageEntry(reading),
    ...reading.setAside.map(({ span, why }): DraftEntry => ({ kind: 'set-aside', span, why })),
    ...reading.unread.map((span): DraftEntry => ({ kind: 'unread', span })),
  ]
}

/** Nothing names an agreement by its place in the list, which is that of its date. */
function inOrderOfPage(agreements: readonly AgreementReading[]): AgreementReading[] {
  return agreements.toSorted((a, b) => a.span.start - b.span.start)
}

function exchangeEntry(read: ExchangeReading): DraftEntry {
  const { span, date, title, people, parties, direction, kind, place, partner, partOf, evidence } = read
  const own = { span, date, title, people: people ?? null, parties, direction, exchangeKind: kind, evidence }
  return {
    kind: 'exchange',
    ...own,
    place: place ?? null,
    partner: partner?.value ?? null,
    partOf: partOf ?? null,
  }
}

function agreementEntry({
  span,
  date,
  type,
  with: partner,
  evidence,
  exchange,
}: AgreementReading): DraftEntry {
  return { kind: 'agreement', span, date, type, with: partner.value, evidence, exchange: exchange ?? null }
}

function factEntry({ span, key, labels, value, unit, asOf, of }: FactReading): DraftEntry {
  return {
    kind: 'fact',
    span,
    key: key?.value ?? null,
    labels,
    value,
    unit,
    asOf: asOf ?? null,
    of: of?.value ?? null,
  }
}

function partnerEntries({ partners, backgrounds }: PageReading): DraftEntry[] {
  return partners.map(({ name, country, tie }) => {
    const own = backgrounds.filter(({ partner }) => partner === undefined || partner === name.value)
    const background = own.flatMap(({ paragraphs }) => paragraphs)
    return { kind: 'partner', name, country: country ?? null, tie: tie ?? null, background }
  })
}

function pageEntry({ trail, contact }: PageReading): DraftEntry {
  return { kind: 'page', trail, department: contact.department ?? null, phone: contact.phone ?? null }
}
