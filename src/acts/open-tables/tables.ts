import { agreement, type AgreementRecord } from '../../records/published/described/agreement.ts'
import { exchange, type ExchangeRecord } from '../../records/published/described/exchange.ts'
import { fact, type FactRecord } from '../../records/published/described/fact.ts'
import { partner, type PartnerRecord } from '../../records/published/described/partner.ts'
import { place, type PlaceRecord } from '../../records/published/described/place.ts'
import type { RegisterRecord } from '../../records/published/described/register.ts'
import { series, type SeriesRecord } from '../../records/published/described/series.ts'
import { source, type SourceRecord } from '../../records/published/described/source.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { Parts } from '../arrived.ts'
import { Excerpt, type Quoted, quotedBy } from './excerpts.ts'
import { recordsIn, registerIn, type TableFault, TableRefused } from './read-tables.ts'

/** The published tables of a register, read back, with what they quote of its sources. */
export interface OpenTables {
  readonly register: RegisterRecord
  readonly places: readonly PlaceRecord[]
  readonly partners: readonly PartnerRecord[]
  readonly series: readonly SeriesRecord[]
  readonly exchanges: readonly ExchangeRecord[]
  readonly agreements: readonly AgreementRecord[]
  readonly facts: readonly FactRecord[]
  readonly sources: readonly SourceRecord[]
  readonly excerpts: ReadonlyMap<string, Excerpt>
  readonly quoted: ReadonlyMap<string, Quoted>
}

/** Parties are in their exchanges, so their own table is not needed. */
export function readOpenTables(parts: Parts): Result<OpenTables, TableFault> {
  try {
    const exchanges = recordsIn(parts, exchange)
    const sources = recordsIn(parts, source)
    const excerpts = new Map(sources.map(({ id }) => [id, new Excerpt(id)]))
    return ok({
      register: registerIn(parts),
      places: recordsIn(parts, place),
      partners: recordsIn(parts, partner),
      series: recordsIn(parts, series),
      exchanges,
      agreements: recordsIn(parts, agreement),
      facts: recordsIn(parts, fact),
      sources,
      excerpts,
      quoted: quotedBy(excerpts, exchanges),
    })
  } catch (error) {
    if (error instanceof TableRefused) return refused(error.fault)
    throw error
  }
}
