import type {
  AgreementDateRole,
  AgreementType,
  Direction,
  ExchangeKind,
  FactKey,
} from '../kernel/vocabulary.ts'

export type Score = 1 | 2 | 3 | 4 | 5

/** The closed lists of the records, in words. */
export interface Vocabulary {
  readonly kinds: Readonly<Record<ExchangeKind, string>>
  readonly directions: Readonly<Record<Direction, string>>
  /** What a city is to us. */
  readonly ties: Readonly<Record<AgreementType, string>>
  /** What was signed. */
  readonly agreements: Readonly<Record<AgreementType, string>>
  readonly agreementDates: Readonly<Record<AgreementDateRole, string>>
  /** Facts with a standard key, for readers of a language in which the page has no label. */
  readonly factNames: Readonly<Record<FactKey, string>>
  /** The eight points from north, clockwise. */
  readonly compass: readonly [string, string, string, string, string, string, string, string]
  readonly scores: Readonly<Record<Score, string>>
}
