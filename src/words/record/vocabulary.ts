import type { Basis, ExchangeState, PartyGroup, PlaceLevel } from '../../kernel/vocabulary.ts'

/** The closed lists that the pages of single records say in words. */
export interface RecordVocabulary {
  readonly states: Readonly<Record<ExchangeState, string>>
  readonly groups: Readonly<Record<PartyGroup, string>>
  /** How a number of people came about. */
  readonly bases: Readonly<Record<Basis, string>>
  readonly nameRoles: Readonly<Record<'official' | 'standard' | 'alias', string>>
  readonly levels: Readonly<Record<PlaceLevel, string>>
}
