import type { Edtf } from '../../edtf/edtf.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { Basis, Direction, ExchangeKind, ExchangeState, Side } from '../../kernel/vocabulary.ts'
import type { Source } from '../source-list.ts'

/** One exchange as the page shows it. */
export interface Exchange {
  readonly id: string
  readonly date: Edtf
  /** The first and last day it can mean, YYYY-MM-DD. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly title: Texts
  readonly kind: ExchangeKind
  /** Whether it took place. */
  readonly state: ExchangeState
  readonly direction: Direction
  readonly directionBasis: Basis
  /** Persons in total; null when nobody wrote it down. */
  readonly people: number | null
  readonly parties: readonly { readonly side: Side; readonly count: number | null }[]
  readonly partOf: string | null
  /** The exact words of the old page. */
  readonly sourceWords: string | null
  readonly evidence: readonly string[]
  readonly source: Source | null
  /** Named where exchanges with several partners stand in one list. */
  readonly partner?: { readonly slug: string; readonly names: Texts }
}

/** The names of the two cities as the reader's language has them. */
export interface TwoCities {
  readonly home: string
  readonly partner: string
}

/** The year under which an exchange stands; null when nobody knows. */
export function yearOf({ earliest, latest }: Pick<Exchange, 'earliest' | 'latest'>): number | null {
  const day = earliest ?? latest
  return day ? Number(day.slice(0, 4)) : null
}
