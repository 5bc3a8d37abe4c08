import { partnerRecords } from '../../records/published/described/partner.rows.ts'
import type { PartnerRecord } from '../../records/published/described/partner.ts'
import { keyFigures, type KeyFigures } from '../../records/published/described/key-figures.view.ts'
import type { Scope } from '../../records/published/described/scope.ts'
import { ko } from '../../words/ko.ts'
import type { Table } from '../formats/table.ts'
import { columnsNamed, countryOf, koreanName, tableOf } from './profile.ts'

interface Row {
  readonly partner: PartnerRecord
  readonly figures: KeyFigures | undefined
}

const COLUMNS = columnsNamed<Row>({
  도시명: { meaning: { ko: '도시명', en: 'City' }, of: ({ partner }) => koreanName(partner) },
  국가명: { meaning: { ko: '국가명', en: 'Country' }, of: ({ partner }) => countryOf(partner) },
  결연일자: {
    meaning: { ko: '결연일자: 아는 만큼만', en: 'Date of the tie, no more precise than known' },
    of: ({ partner }) => partner.since,
  },
  면적: { meaning: { ko: '면적 (㎢)', en: 'Area (km²)' }, of: ({ figures }) => figures?.area ?? null },
  인구수: {
    meaning: { ko: '인구수 (명)', en: 'Population' },
    of: ({ figures }) => figures?.population ?? null,
  },
  비고: {
    meaning: { ko: '협정구분', en: 'Kind of tie' },
    of: ({ partner }) => partner.tie && ko.ties[partner.tie],
  },
  데이터기준일자: {
    meaning: { ko: '데이터기준일자', en: 'Date of the data' },
    of: ({ partner }) => partner.data_date,
  },
})

/** The partners in the columns in which the city of Busan publishes its own on the national portal. */
export function busanTable(scope: Scope): Table {
  return tableOf(COLUMNS, rowsOf(scope))
}

async function* rowsOf(scope: Scope): AsyncGenerator<Row[]> {
  const figures = await keyFigures(scope)
  for await (const partners of partnerRecords(scope))
    yield partners.map((partner) => ({ partner, figures: figures.get(partner.place) }))
}
