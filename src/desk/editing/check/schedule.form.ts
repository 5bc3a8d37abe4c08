import { readTypedDate } from '../form/typed-date.ts'

/** The moment that a day and a time mean in a city, ISO 8601 in UTC; undefined for what is no day or no time. */
export function readMoment(body: URLSearchParams, zone: string): string | undefined {
  const day = readTypedDate(body.get('day') ?? '')
  const time = /^(?<hour>[01]?\d|2[0-3])[:.시]\s?(?<minute>[0-5]\d)?분?$/u.exec(
    (body.get('time') ?? '').trim(),
  )?.groups
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day) || !time?.hour) return undefined
  const clock = { hour: Number(time.hour), minute: Number(time.minute ?? 0) }
  const local = Temporal.PlainDate.from(day).toPlainDateTime(clock)
  return new Date(local.toZonedDateTime(zone).epochMilliseconds).toISOString()
}
