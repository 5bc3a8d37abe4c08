import type { Json } from '../kernel/hash.ts'
import type {
  AgreementReading,
  ContactReading,
  ExchangeReading,
  FactReading,
  PageReading,
  PartnerReading,
} from './page-reading.ts'
import type { Span } from './span.ts'

/** What `gyoryu read --json` prints: plain values, as the corpus has them; null where the page does not tell. */
export function toReadJson(reading: PageReading) {
  const { text } = reading
  return {
    home: reading.home?.value ?? null,
    partners: reading.partners.map(toPartner),
    trail: reading.trail.map(({ value }) => value),
    rows: reading.exchanges.map((exchange) => toRow(exchange, text)),
    facts: reading.facts.map(toFact),
    agreements: reading.agreements.map(toAgreement),
    background: toBackground(reading.backgrounds),
    contact: toContact(reading.contact),
    excluded: reading.setAside.map(({ span, why }) => ({ text: linesOf(text, span), why })),
    unread: reading.unread.map((span) => ({ text: linesOf(text, span) })),
  } satisfies Json
}

function toPartner({ name, country, tie }: PartnerReading) {
  return { name: name.value, country: country?.value ?? null, tie: tie?.value ?? null }
}

function toBackground(backgrounds: PageReading['backgrounds']) {
  const paragraphs = backgrounds.flatMap((background) => background.paragraphs.map(({ value }) => value))
  return paragraphs.length > 0 ? paragraphs.join('\n') : null
}

function toContact({ department, phone }: ContactReading) {
  return department || phone ? { department: department?.value ?? null, phone: phone?.value ?? null } : null
}

function toRow(exchange: ExchangeReading, text: string) {
  return {
    text: linesOf(text, exchange.span),
    date: exchange.date.value,
    people: exchange.people?.value ?? null,
    direction: exchange.direction.value,
    kind: exchange.kind.value,
    ...(exchange.place && { place: exchange.place.value }),
    ...(exchange.partner && { partner: exchange.partner.value }),
    ...(exchange.partOf !== undefined && { partOf: exchange.partOf }),
    ...(exchange.evidence.length > 0 && { evidence: exchange.evidence.map((span) => linesOf(text, span)) }),
  }
}

function toFact({ key, value, unit, labels, asOf, of }: FactReading) {
  return {
    key: key?.value ?? null,
    value: value.value,
    asOf: asOf?.value ?? null,
    ...(of && { of: of.value }),
    labels: labels.map((label) => label.value),
    unit,
  }
}

function toAgreement({ date, type, with: partner }: AgreementReading) {
  return { date: date.value, type: type.value, with: partner.value }
}

/** As written, each line without the blanks at its ends. */
function linesOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
