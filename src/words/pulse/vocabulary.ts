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
