import type { Database } from '../../../database/database.ts'
import type { Tables } from '../../tables.ts'
import type { Rows, Tx } from '../../tx.ts'
import { forgetPast, keepPast, PAST_VERSION } from '../past/past.store.ts'
import { indexRecords, SEARCH_VERSION } from '../search/search.store.ts'

/** What follows from the published rows and is written with them: what can be found, and what stood on past days. */
export async function followPublication(tx: Tx): Promise<void> {
  const of = (wanted: 'published' | 'withdrawn') =>
    tx.changes.filter(({ what }) => what === wanted).map(({ id }) => id)
  const [published, withdrawn] = [of('published'), of('withdrawn')]
  if (published.length + withdrawn.length === 0) return
  await indexRecords(tx.rows, tx.registerId, [...published, ...withdrawn])
  await forgetPast(tx.rows, withdrawn)
  // Lists count: the row of a partner changes with every exchange of it.
  const partners = await idsIn(tx.rows, 'partnership', tx.registerId)
  await keepPast(tx.rows, tx, [...new Set([...published, ...partners])])
}

/**
 * Builds anew what an older version of this program built, or none did: part of bringing a database up to date, as the
 * schema is. It reads published rows only and changes none of them. What stood in public before this is not known: the
 * past begins with the days on which the published rows last changed.
 */
export async function catchUp(database: Database<Tables>): Promise<void> {
  for (const follower of FOLLOWERS) {
    if (await isBuilt(database, follower)) continue
    await database.transaction(async (rows) => {
      await markBuilt(rows, follower)
      const registers = await rows.selectFrom('published_register').select('id').execute()
      for (const { id } of registers) await follower.build(rows, id)
    })
  }
}

interface Follower {
  readonly what: string
  readonly version: number
  readonly build: (rows: Rows, registerId: string) => Promise<void>
}

const FOLLOWERS: readonly Follower[] = [
  {
    what: 'search',
    version: SEARCH_VERSION,
    build: indexRegister,
  },
  { what: 'past', version: PAST_VERSION, build: beginPast },
]

/** Makes all that a register publishes findable: after its rows came from elsewhere, or when it is told otherwise how. */
export async function indexRegister(rows: Rows, registerId: string): Promise<void> {
  await indexRecords(rows, registerId, await publishedIds(rows, registerId))
}

async function isBuilt({ reads }: Database<Tables>, { what, version }: Follower): Promise<boolean> {
  const query = reads.selectFrom('followed').select('version').where('what', '=', what)
  return (await query.executeTakeFirst())?.version === version
}

/** First, so that of two processes that open one database the second waits, and then builds the same once more. */
async function markBuilt(rows: Rows, { what, version }: Follower): Promise<void> {
  const row = { what, version }
  await rows
    .insertInto('followed')
    .values(row)
    .onConflict((conflict) => conflict.column('what').doUpdateSet(row))
    .execute()
}

/** Each record stands as it does now since the day on which it last changed. */
async function beginPast(rows: Rows, registerId: string): Promise<void> {
  for (const noun of ['register', ...NOUNS] as const) {
    const query = rows.selectFrom(`published_${noun}`).select(['id', 'changed_on'])
    const found = await query.where('register_id', '=', registerId).execute()
    for (const [day, records] of Map.groupBy(found, ({ changed_on }) => changed_on))
      await keepPast(
        rows,
        { registerId, at: `${day}T00:00:00.000Z` },
        records.map(({ id }) => id),
      )
  }
}

const NOUNS = ['place', 'partnership', 'agreement', 'exchange', 'fact'] as const

async function publishedIds(rows: Rows, registerId: string): Promise<string[]> {
  const ids: string[] = []
  for (const noun of NOUNS) ids.push(...(await idsIn(rows, noun, registerId)))
  return ids
}

async function idsIn(rows: Rows, noun: (typeof NOUNS)[number], registerId: string): Promise<string[]> {
  const query = rows.selectFrom(`published_${noun}`).select('id').where('register_id', '=', registerId)
  return (await query.execute()).map(({ id }) => id)
}
