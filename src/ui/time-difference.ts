import type { Words } from '../words/ko.ts'

/** By how many minutes the clocks of `there` are ahead of those of `here` at noon of a day (YYYY-MM-DD) here. */
export function minutesAhead(here: string, there: string, day: string): number {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: here, plainTime: '12:00' })
  return (noon.withTimeZone(there).offsetNanoseconds - noon.offsetNanoseconds) / 60e9
}

export function timeDifference(minutes: number, home: string, words: Words): string {
  if (minutes === 0) return words.sameTime(home)
  const size = Math.abs(minutes)
  const hours = words.hours(Math.floor(size / 60), size % 60)
  return minutes < 0 ? words.later(hours, home) : words.earlier(hours, home)
}
