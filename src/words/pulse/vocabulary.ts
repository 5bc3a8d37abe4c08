export type PulseStatus = 'active' | 'quiet' | 'dormant' | 'unrecorded' | 'ended'

/** What a sentence about a tie's life leans on; dates are in words already. */
export interface Evidence {
  readonly status: PulseStatus
  /** The last meeting of people, null when none is on record. */
  readonly meeting: string | null
  /** The last time that the partner had a part of its own. */
  readonly word: string | null
  /** Whole years since the last meeting or the signing. */
  readonly years: number | null
}

/** What the sentence about a series that lapsed leans on. */
export interface LapsedEvidence {
  readonly first: number
  readonly last: number
  /** Years in which it was held. */
  readonly times: number
  /** Years from one time to the next, as it was kept. */
  readonly rhythm: number
  /** Years since the last one. */
  readonly silent: number
}
