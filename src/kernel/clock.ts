/** Where the time comes from; tests hand in a fixed one. */
export interface Clock {
  /** The present moment as ISO 8601 in UTC with milliseconds: "2026-11-22T15:28:00.000Z". */
  now(): string
}

export const systemClock: Clock = { now: () => new Date().toISOString() }

/** The calendar day of a moment in a time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, moment: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
