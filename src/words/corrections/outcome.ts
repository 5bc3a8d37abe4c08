/** What came of a report, as the records have it. */
export type CorrectionOutcome = 'corrected' | 'partly' | 'kept'
