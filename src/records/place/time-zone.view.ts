import type { Reads } from '../tx.ts'
import { placeContent } from './place.ts'

/** The IANA name of a place's time zone; undefined when nobody said it. */
export async function timeZoneOfPlace(reads: Reads, placeId: string): Promise<string | undefined> {
  const query = reads.selectFrom('place').select('content').where('id', '=', placeId)
  const row = await query.executeTakeFirst()
  return row && placeContent.parse(JSON.parse(row.content)).timeZone?.name
}
