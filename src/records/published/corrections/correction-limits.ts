/** Characters of what is wrong and of what is right. */
export const LONGEST_REPORT = 1000
/** Characters of where that is written. */
export const LONGEST_SOURCE = 500
/** Characters of an e-mail address (RFC 5321). */
export const LONGEST_ADDRESS = 254

/** What came of a report: the record was corrected, partly, or stays as it is. */
export const CORRECTION_OUTCOMES = ['corrected', 'partly', 'kept'] as const
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number]
