import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { createApp } from '../../src/app.ts'
import { listen } from '../../src/http/server.ts'
import { newInstallation, onServer } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { served } from '../support/served.ts'

const PAGE = '/ko/partners/fullerton'
const ANSWER = { page: '/partners/fullerton', edition: '4', score: '5' }

test('while PostgreSQL is away every request is told to come back, and all is well when it is back, without a restart', async (t) => {
  const installation = await newInstallation('postgres')
  t.after(() => installation.remove())
  await withReferenceRegister(installation)
  const { listener } = await createApp(installation, () => undefined)
  const { address, stop } = await listen(listener, '127.0.0.1', 0)
  t.after(stop)
  const name = installation.databaseAddress?.split('/').at(-1) ?? ''
  assert.equal((await fetch(address + PAGE)).status, 200)

  const asking = installation.database.transaction((rows) => sql`select pg_sleep(20)`.execute(rows))
  const refused = assert.rejects(asking, 'a query that is under way is refused, and the process goes on')
  await wait(100)
  await onServer(`alter database ${name} allow_connections false`)
  await onServer(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  await refused
  for (const path of [PAGE, PAGE, '/en', '/ko/sitemap']) {
    const away = await fetch(address + path)
    assert.deepEqual([away.status, away.headers.get('retry-after')], [503, '5'], path)
    assert.match(await away.text(), /<html lang=/)
  }

  await onServer(`alter database ${name} allow_connections true`)
  assert.equal((await fetch(address + PAGE)).status, 200)
})

test('while another process writes to SQLite, pages are read and an answer waits its turn', async (t) => {
  const installation = await newInstallation('sqlite')
  t.after(() => installation.remove())
  await withReferenceRegister(installation)
  const site = await served(installation)
  t.after(() => site.stop())
  const other = new DatabaseSync(join(installation.folder, 'gyoryu.db'))
  other.exec('begin immediate')

  const events: string[] = []
  const note = (event: string) => () => void events.push(event)
  const answered = site.post('/ko/survey', ANSWER).then(({ status }) => note(`answered ${status}`)())
  await wait(100) // so that the answer is at the database when the page is asked for
  const read = site.get(PAGE).then(({ status }) => note(`read ${status}`)())
  const released = wait(1000).then(() => {
    other.exec('commit')
    other.close()
    note('released')()
  })
  await Promise.all([answered, read, released])
  assert.deepEqual(events, ['read 200', 'released', 'answered 303'])
})
