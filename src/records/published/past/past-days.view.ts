import type { PublishedReads } from '../reads.ts'

/** The days at home at whose end another state stood than the day before, oldest first, YYYY-MM-DD. */
export async function pastDays(
  reads: PublishedReads,
  registerId: string,
  timeZone: string,
): Promise<string[]> {
  const moments = (column: 'from_at' | 'until_at') =>
    reads
      .selectFrom('published_past')
      .select(column)
      .distinct()
      .where('register_id', '=', registerId)
      .execute()
  const began = (await moments('from_at')).map((row) => row.from_at)
  const ended = (await moments('until_at')).flatMap((row) => row.until_at ?? [])
  const days = [...began, ...ended].map((moment) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  )
  return [...new Set(days)].toSorted()
}
