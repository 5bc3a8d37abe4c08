import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kysely } from 'kysely'
import { onEachEngine } from '../../../../tests/support/each-engine.ts'
import { newInstallation, type TestInstallation } from '../../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../../tests/support/reference-register.ts'
import { correctExchange } from '../../../../tests/support/acts/correct-exchange.ts'
import { withdrawExchange } from '../../../../tests/support/acts/withdraw-exchange.ts'
import type { Id } from '../../../kernel/ids.ts'
import { OPERATOR } from '../../account/principal.ts'
import { findExchange } from '../../exchange/exchange.view.ts'
import { type Act, perform } from '../../perform.ts'
import { catchUp } from '../publishing/followers.ts'
import { PAST_TABLE_NAMES } from './past-tables.ts'
import { readsAt } from './reads-at.ts'

/** What past days show as it is today, and why: notices and answers are no states, the rest is no content. */
const OF_TODAY = [
  'published_withdrawal',
  'published_correction',
  'published_source', // a source is never edited
  'published_media_file', // which bytes may be sent: of what was withdrawn none, on any day
  'published_change',
  'published_checkpoint',
  'published_past',
  'published_search',
  'published_search_name',
]

test('every published table keeps its past, or stands among those that have none', async () => {
  const installation = await newInstallation('sqlite')
  const reads = installation.database.reads as unknown as Kysely<{
    sqlite_master: { name: string; type: string }
  }> // SQLite's own list
  const tables = await reads.selectFrom('sqlite_master').select('name').where('type', '=', 'table').execute()
  await installation.remove()
  const known = new Set<string>([...PAST_TABLE_NAMES, ...OF_TODAY])
  const unknown = tables
    .map(({ name }) => name)
    .filter((name) => name.startsWith('published_') && !known.has(name))
  assert.deepEqual(
    unknown.filter((name) => !name.startsWith('published_search_index')),
    [],
  )
})

onEachEngine('the past', (here) => {
  const DAY = '2020-05-04'

  function titlesAt(day: string, registerId: string): Promise<string[]> {
    const reads = readsAt(here().database.published, { registerId, day, timeZone: 'Asia/Seoul' })
    return titles(reads.selectFrom('published_exchange').select('data').orderBy('id').execute())
  }

  async function titles(rows: Promise<{ data: string }[]>): Promise<string[]> {
    return (await rows).map(({ data }) => JSON.parse(data).title.ko)
  }

  async function done<Input>(
    registerId: Id<'register'>,
    act: Act<Input, unknown, unknown>,
    input: Input,
  ): Promise<void> {
    const occasion = { principal: OPERATOR, registerId, reason: '시험' }
    assert.ok((await perform(here() as TestInstallation, occasion, act, input)).ok)
  }

  test('is what was published until a day’s end at home, a second before midnight in Korea included', async () => {
    const registerId = await withReferenceRegister(here())
    const now = await titles(
      here().database.published.selectFrom('published_exchange').select('data').orderBy('id').execute(),
    )
    await here().database.transaction((rows) =>
      rows.updateTable('published_past').set({ from_at: '2020-05-04T14:59:59.000Z' }).execute(),
    )
    assert.deepEqual(await titlesAt(DAY, registerId), now)
    assert.deepEqual(await titlesAt('2020-05-03', registerId), [])
    assert.deepEqual(await titlesAt(DAY, 'another'), [])
  })

  test('keeps what a correction replaced, forgets what was withdrawn, and is begun where there was none', async () => {
    const registerId = await withReferenceRegister(here())
    const { database } = here()
    await database.transaction((rows) =>
      rows
        .updateTable('published_past')
        .set({ from_at: `${DAY}T00:00:00.000Z` })
        .execute(),
    )
    const [first, second] = await database.reads
      .selectFrom('published_exchange')
      .select('id')
      .orderBy('id')
      .execute()
    const current = await findExchange(database.reads, registerId, first?.id ?? '')
    assert.ok(current && second)
    await done(registerId, correctExchange, {
      id: current.id,
      version: 1,
      change: { title: { ko: '새 제목' } },
    })
    assert.ok((await titlesAt(DAY, registerId)).includes(current.content.title['ko'] ?? ''))
    assert.ok(!(await titlesAt(DAY, registerId)).includes('새 제목'))
    await done(registerId, withdrawExchange, { id: second.id, reason: '시험' })
    const left = await database.reads
      .selectFrom('published_past')
      .select('record_id')
      .where('record_id', '=', second.id)
      .execute()
    assert.deepEqual(left, [])
    await database.transaction(async (rows) => {
      await rows.deleteFrom('published_past').execute()
      await rows.deleteFrom('followed').execute()
    })
    await catchUp(database)
    assert.ok((await titlesAt('2999-01-01', registerId)).includes('새 제목'))
  })
})
