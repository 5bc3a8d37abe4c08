import type { PublishedReads } from './reads.ts'

/** From the first to the last day on which a published exchange may have begun, "1999-03-02/2024-10-11"; null while none has a date. */
export async function coveredDays(reads: PublishedReads, registerId: string): Promise<string | null> {
  const { first, last } = await reads
    .selectFrom('published_listing')
    .select((eb) => [
      eb.fn.min<string | null>('earliest').as('first'),
      eb.fn.max<string | null>('earliest').as('last'),
    ])
    .where('register_id', '=', registerId)
    .executeTakeFirstOrThrow()
  return first === null || last === null ? null : `${first}/${last}`
}
