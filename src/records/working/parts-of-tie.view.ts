import { EDITABLES } from '../editable/editables.ts'
import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'

/** What is told of one tie, with the noun under which it stands. */
export interface PartOfTie {
  readonly noun: 'agreement' | 'exchange' | 'fact' | 'series'
  readonly record: Kept<object>
}

/** All records that are told of one tie, its partner's facts among them. */
export async function partsOfTie(
  reads: Reads,
  registerId: string,
  partnershipId: string,
): Promise<PartOfTie[]> {
  const tie = await reads
    .selectFrom('partnership')
    .select('place_id')
    .where('register_id', '=', registerId)
    .where('id', '=', partnershipId)
    .executeTakeFirst()
  const of = async (noun: 'agreement' | 'exchange') => {
    const rows = await reads
      .selectFrom(noun as 'exchange') // both have the columns that are asked for
      .select(['id', 'version', 'content', 'changed_at'])
      .where('register_id', '=', registerId)
      .where('partnership_id', '=', partnershipId)
      .execute()
    return rows.map((row) => ({ noun, record: readRow(noun, EDITABLES[noun].schema, row) }))
  }
  return [
    ...(await of('agreement')),
    ...(await of('exchange')),
    ...(tie ? await factsAbout(reads, registerId, tie.place_id) : []),
  ]
}

async function factsAbout(reads: Reads, registerId: string, placeId: string): Promise<PartOfTie[]> {
  const rows = await reads
    .selectFrom('fact')
    .select(['id', 'version', 'content', 'changed_at'])
    .where('register_id', '=', registerId)
    .where('place_id', '=', placeId)
    .execute()
  return rows.map((row) => ({ noun: 'fact', record: readRow('fact', EDITABLES.fact.schema, row) }))
}
