import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openSqlite } from './open-sqlite.ts'

interface Tables {
  visit: { guest: string }
}

async function withDatabase(
  work: (database: ReturnType<typeof openSqlite<Tables>>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-sqlite-'))
  const database = openSqlite<Tables>(folder)
  try {
    await database.transaction((rows) => sql`create table visit (guest text)`.execute(rows))
    await work(database)
  } finally {
    await database.close()
    await rm(folder, { recursive: true })
  }
}

test('a transaction that asks for the outer handle is told so, instead of waiting for itself', () =>
  withDatabase(async (database) => {
    const nested = database.transaction(() => database.transaction(() => Promise.resolve()))
    await assert.rejects(nested, /used inside a transaction/)
    await database.transaction((rows) => rows.insertInto('visit').values({ guest: 'after' }).execute())
  }))

test('transactions follow one another, each whole', () =>
  withDatabase(async (database) => {
    const visits = Array.from({ length: 20 }, (_, i) =>
      database.transaction(async (rows) => {
        const { length } = await rows.selectFrom('visit').select('guest').execute()
        await rows
          .insertInto('visit')
          .values({ guest: `${length}` })
          .execute()
        if (i % 5 === 4) throw new Error('changed its mind')
      }),
    )
    const settled = await Promise.allSettled(visits)
    assert.equal(settled.filter(({ status }) => status === 'rejected').length, 4)
    const guests = await database.reads.selectFrom('visit').select('guest').execute()
    assert.deepEqual(
      guests.map(({ guest }) => guest),
      Array.from({ length: 16 }, (_, i) => `${i}`),
    )
  }))

test('the writer syncs every commit', () =>
  withDatabase(async (database) => {
    await database.transaction(async (rows) => {
      const { rows: found } = await sql<{ synchronous: number }>`pragma synchronous`.execute(rows)
      assert.equal(found[0]?.synchronous, 2, 'FULL')
    })
  }))

test('a row whose number no double holds, as the search index has them, is written without complaint', () =>
  withDatabase(async (database) => {
    const written = database.transaction((rows) =>
      sql`insert into visit (rowid, guest) values (9009535716950016, 'late')`.execute(rows),
    )
    await assert.doesNotReject(written)
  }))
