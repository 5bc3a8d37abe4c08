import { inChunks } from '../../in-chunks.ts'
import type { Rows } from '../../tx.ts'
import { type SearchRow, toSearchRow } from './search-row.ts'
import { searchablesOf } from './searchables.ts'
import { writeNames } from './search-names.store.ts'

/** Raised when texts become other tokens, so that every index is built anew. */
export const SEARCH_VERSION = 2

/** Makes what is public of these records findable, and what is no longer public not. */
export async function indexRecords(rows: Rows, registerId: string, ids: readonly string[]): Promise<void> {
  const affected = await withDependents(rows, ids)
  await removeRows(rows, affected)
  const found = await searchablesOf(rows, affected)
  await inChunks(
    found.map((record) => toSearchRow(registerId, record)),
    (chunk) => addRows(rows, chunk),
  )
  await writeNames(rows, registerId, affected)
}

/** A place's names are its partner's, and what is known of the place belongs to the tie. */
async function withDependents(rows: Rows, ids: readonly string[]): Promise<string[]> {
  const all = new Set(ids)
  await inChunks(ids, async (chunk) => {
    const ties = await rows
      .selectFrom('published_partnership')
      .select(['id', 'place_id'])
      .where((eb) => eb.or([eb('id', 'in', chunk), eb('place_id', 'in', chunk)]))
      .execute()
    for (const { id, place_id } of ties) all.add(id).add(place_id)
    if (ties.length === 0) return
    const places = ties.map(({ place_id }) => place_id)
    const facts = await rows
      .selectFrom('published_fact')
      .select('id')
      .where('place_id', 'in', places)
      .execute()
    for (const { id } of facts) all.add(id)
  })
  return [...all]
}

async function removeRows(rows: Rows, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    const old = await rows
      .selectFrom('published_search')
      .select('id')
      .where('record_id', 'in', chunk)
      .execute()
    const places = old.map(({ id }) => id)
    if (places.length === 0) return
    await rows.deleteFrom('published_search_index').where('rowid', 'in', places).execute()
    await rows.deleteFrom('published_search').where('id', 'in', places).execute()
  })
}

async function addRows(rows: Rows, found: readonly SearchRow[]): Promise<void> {
  const placed = await withFreePlaces(rows, found)
  await rows
    .insertInto('published_search')
    .values(placed.map(({ place: id, row }) => ({ id, ...row })))
    .execute()
  await rows
    .insertInto('published_search_index')
    .values(placed.map(({ place: rowid, tokens: words }) => ({ rowid, words })))
    .execute()
}

/** Two records of one day may want one place; the later goes to the next that is free. */
async function withFreePlaces(rows: Rows, found: readonly SearchRow[]): Promise<SearchRow[]> {
  const wanted = found.map(({ place }) => place)
  const held = await rows.selectFrom('published_search').select('id').where('id', 'in', wanted).execute()
  const taken = new Set(held.map(({ id }) => id))
  const placed: SearchRow[] = []
  for (const record of found) {
    let { place } = record
    while (taken.has(place) || (place !== record.place && (await isHeld(rows, place)))) place++
    taken.add(place)
    placed.push({ ...record, place })
  }
  return placed
}

async function isHeld(rows: Rows, place: number): Promise<boolean> {
  const query = rows.selectFrom('published_search').select('id').where('id', '=', place)
  return (await query.executeTakeFirst()) !== undefined
}
