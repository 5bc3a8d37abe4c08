import { exchangeKinds } from '../../records/published/described/exchange-kinds.view.ts'
import { partnerRecords } from '../../records/published/described/partner.rows.ts'
import type { PartnerRecord } from '../../records/published/described/partner.ts'
import type { Scope } from '../../records/published/described/scope.ts'
import type { ExchangeKind } from '../../kernel/vocabulary.ts'
import { ko } from '../../words/ko.ts'
import type { Table } from '../formats/table.ts'
import { columnsNamed, countryOf, koreanName, tableOf } from './profile.ts'

interface Row {
  readonly partner: PartnerRecord
  /** The most frequent first. */
  readonly kinds: readonly ExchangeKind[]
}

/** Kinds that one cell names. */
const FEW = 3

const COLUMNS = columnsNamed<Row>({
  '국가/도시명': {
    meaning: { ko: '국가/도시명', en: 'Country and city' },
    of: ({ partner }) => [countryOf(partner), koreanName(partner)].filter(Boolean).join('/'),
  },
  협정구분: {
    meaning: { ko: '협정구분', en: 'Kind of tie' },
    of: ({ partner }) => partner.tie && ko.agreements[partner.tie],
  },
  분야: {
    meaning: { ko: '교류가 가장 많은 분야', en: 'The most frequent kinds of exchange' },
    of: ({ kinds }) =>
      kinds
        .slice(0, FEW)
        .map((kind) => ko.kinds[kind])
        .join(', ') || null,
  },
  체결연도: {
    meaning: { ko: '체결연도', en: 'Year of the tie' },
    of: ({ partner }) => /^\d{4}/.exec(partner.since ?? '')?.[0] ?? null,
  },
})

/** The partners in the columns in which the city of Seoul publishes its own on the national portal. */
export function seoulTable(scope: Scope): Table {
  return tableOf(COLUMNS, rowsOf(scope))
}

async function* rowsOf(scope: Scope): AsyncGenerator<Row[]> {
  const kinds = await exchangeKinds(scope)
  for await (const partners of partnerRecords(scope))
    yield partners.map((partner) => ({ partner, kinds: kinds.get(partner.id) ?? [] }))
}
