import type { Exchange } from '../../exchange/exchange.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import type { PublishedTables } from '../published.table.ts'

/** A published exchange with the columns that its view is kept under. */
export interface Listed {
  readonly exchange: Kept<Exchange, 'exchange'>
  readonly earliest: string | null
  readonly latest: string | null
  readonly position: number
}

/** Writes by what these exchanges are found and counted in lists, in the place of what stood there. */
export async function writeListing(tx: Tx, listed: readonly Listed[]): Promise<void> {
  await inChunks(listed, async (chunk) => {
    await removeListing(
      tx,
      chunk.map(({ exchange }) => exchange.id),
    )
    await tx.rows
      .insertInto('published_listing')
      .values(chunk.map((one) => rowOf(tx, one)))
      .execute()
  })
  const parties = listed.flatMap(({ exchange }) => partiesOf(tx, exchange))
  await inChunks(parties, (chunk) => tx.rows.insertInto('published_party').values(chunk).execute())
  await recount(tx, new Set(listed.map(({ exchange }) => exchange.content.partnershipId)))
}

export async function removeListing(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.rows.deleteFrom('published_listing').where('id', 'in', ids).execute()
  await tx.rows.deleteFrom('published_party').where('exchange_id', 'in', ids).execute()
}

function rowOf(
  tx: Tx,
  { exchange, earliest, latest, position }: Listed,
): PublishedTables['published_listing'] {
  const { partnershipId, kind, direction, state, people, partOf } = exchange.content
  const day = earliest ?? latest
  return {
    id: exchange.id,
    register_id: tx.registerId,
    partnership_id: partnershipId,
    kind: kind.value,
    direction: direction.value,
    state,
    year: day === null ? null : Number(day.slice(0, 4)),
    earliest,
    position,
    people: people?.value ?? null,
    part_of: partOf,
  }
}

function partiesOf(tx: Tx, { id, content }: Kept<Exchange, 'exchange'>) {
  return content.parties.map(({ side, group, count }, ordinal) => ({
    exchange_id: id,
    ordinal,
    register_id: tx.registerId,
    side,
    party_group: group,
    people: count,
  }))
}

/** What lists say of these partners: how many exchanges, and which was the last that took place. */
export async function recount(tx: Tx, partnershipIds: Iterable<string>): Promise<void> {
  for (const id of partnershipIds) {
    const { count } = await tx.rows
      .selectFrom('published_listing')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('partnership_id', '=', id)
      .executeTakeFirstOrThrow()
    const latest = await tx.rows
      .selectFrom('published_listing')
      .select('id')
      .where('partnership_id', '=', id)
      .where('state', '=', 'held')
      .where('earliest', 'is not', null)
      .orderBy('earliest', 'desc')
      .orderBy('position', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    await tx.rows
      .updateTable('published_partnership')
      .set({ exchange_count: count, latest_exchange_id: latest?.id ?? null })
      .where('id', '=', id)
      .execute()
  }
}
