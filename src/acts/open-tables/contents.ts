import { agreementContent } from '../../records/agreement/agreement.ts'
import { exchangeContent } from '../../records/exchange/exchange.ts'
import { factContent } from '../../records/fact/fact.ts'
import { partnershipContent } from '../../records/partnership/partnership.ts'
import { placeContent } from '../../records/place/place.ts'
import type { AgreementRecord } from '../../records/published/described/agreement.ts'
import type { ExchangeRecord } from '../../records/published/described/exchange.ts'
import type { FactRecord } from '../../records/published/described/fact.ts'
import type { PartnerRecord } from '../../records/published/described/partner.ts'
import type { PlaceRecord } from '../../records/published/described/place.ts'
import type { SeriesRecord } from '../../records/published/described/series.ts'
import { seriesContent } from '../../records/series/series.ts'
import type { SourceWords } from '../../records/content.ts'
import type { Quoted } from './excerpts.ts'

/** What a record has to say so that the public is shown it as the tables have it; what they leave out stays untold. */

export function placeFrom(place: PlaceRecord) {
  const { latitude, longitude, time_zone: zone } = place
  const point = latitude === null || longitude === null ? null : { latitude, longitude }
  return placeContent.parse({
    names: place.spellings,
    region: place.region,
    country: place.country,
    level: place.level,
    position: point && { ...point, source: place.position_source ?? '' },
    timeZone: zone === null ? null : { name: zone, source: place.time_zone_source ?? '' },
    ...told({ wikidata: place.wikidata, geonames: place.geonames }),
  })
}

export function partnershipFrom(partner: PartnerRecord) {
  return partnershipContent.parse({
    placeId: partner.place,
    slug: partner.slug,
    names: partner.name,
    background: partner.background.map((text) => ({ text, from: null })),
    contact: { department: partner.department, phone: partner.phone },
  })
}

export function seriesFrom({ name, about, partner }: SeriesRecord) {
  return seriesContent.parse({ names: name, ...told({ about, partnershipId: partner }) })
}

export function exchangeFrom(exchange: ExchangeRecord, quoted: Quoted) {
  const { people, people_basis: basis, cost, outcome, report_due: day } = exchange
  return exchangeContent.parse({
    partnershipId: exchange.partner,
    date: stated(exchange.date),
    title: exchange.title,
    kind: stated(exchange.kind),
    direction: { ...stated(exchange.direction), basis: exchange.direction_basis },
    people: people === null ? null : { value: people, basis: basis ?? 'stated', rule: null },
    parties: exchange.parties,
    place: exchange.place,
    partOf: exchange.part_of,
    state: exchange.state,
    words: quoted.words,
    evidence: quoted.evidence,
    ...told({ account: exchange.account, form: exchange.form, seriesId: exchange.series }),
    thirdParties: exchange.third_parties,
    links: exchange.links.map(({ address, title }) => ({ address, ...told({ title }) })),
    ...told({
      cost: cost && { ...cost, published: true },
      outcome: outcome && { text: outcome, published: true },
      reportDue: day && { day, published: true },
    }),
  })
}

export function agreementFrom(agreement: AgreementRecord, evidence: readonly SourceWords[]) {
  const { name, reason } = agreement
  return agreementContent.parse({
    partnershipId: agreement.partner,
    type: agreement.type,
    dates: agreement.dates.map(({ number, ...date }) => ({ ...date, ...told({ number }) })),
    thirdParties: agreement.third_parties,
    follows: agreement.follows,
    evidence,
    exchangeId: agreement.exchange,
    ...told({ name, reason }),
  })
}

export function factFrom(fact: FactRecord, from: SourceWords | null) {
  const { number, stated_by: by } = fact
  return factContent.parse({
    placeId: fact.place,
    ordinal: fact.position,
    key: fact.key,
    labels: fact.labels,
    number: number === null ? null : stated(number),
    unit: fact.unit,
    text: fact.text,
    asOf: fact.as_of,
    checkedOn: fact.checked_on,
    from,
    ...told({ statedBy: by && { title: by.title, ...told({ address: by.address }) } }),
  })
}

function stated<Value>(value: Value) {
  return { value, basis: 'stated' as const, rule: null }
}

/** Only what is there: contents leave out what nobody told. */
function told(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}
