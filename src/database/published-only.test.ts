import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kysely } from 'kysely'
import type { TestInstallation } from '../../tests/support/installation.ts'
import type { Id } from '../kernel/ids.ts'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { answerCorrection } from '../acts/answer-correction.ts'
import { suggestCorrection } from '../acts/public/suggest-correction.ts'
import { publishRecord } from '../acts/editing/publish-record.ts'
import { saveRecord } from '../acts/editing/save-record.ts'
import { newId, toId } from '../kernel/ids.ts'
import { publishedPaper } from '../../tests/support/published-media.ts'
import { NEW_VERSION } from '../records/working/standing.view.ts'
import { withdrawExchange } from '../../tests/support/acts/withdraw-exchange.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import type { PublishedTables } from '../records/published/published.table.ts'
import type { Tables } from '../records/tables.ts'

const PUBLISHED = [
  'published_register',
  'published_place',
  'published_partnership',
  'published_agreement',
  'published_exchange',
  'published_fact',
  'published_past',
  'published_search',
  'published_search_index',
  'published_search_name',
  'published_change',
  'published_checkpoint',
  'published_listing',
  'published_party',
  'published_source',
  'published_quote',
  'published_place_name',
  'published_withdrawal',
  'published_correction',
  'published_series',
  'published_media',
  'published_media_with',
  'published_media_file',
] as const satisfies readonly (keyof PublishedTables)[]

const PRIVATE = [
  'register',
  'backup',
  'place',
  'place_name',
  'source',
  'draft',
  'batch',
  'job',
  'partnership',
  'agreement',
  'exchange',
  'fact',
  'survey_answer',
  'correction',
  'correction_address',
  'edition',
  'history',
  'history_payload',
  'history_head',
  'request_key',
  'api_token',
  'followed',
  'account',
  'account_role',
  'session',
  'invitation',
  'recovery_code',
  'known_device',
  'sign_in_attempt',
  'series',
  'contact',
  'media',
  'media_file',
  'upload',
  'working_copy',
  'typed_text',
  'history_record',
] as const satisfies readonly Exclude<keyof Tables, keyof PublishedTables>[]

async function withAnsweredReport(here: TestInstallation, registerId: Id<'register'>): Promise<void> {
  const { id: aboutId } = await here.database.published
    .selectFrom('published_place')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const occasion = { principal: OPERATOR, registerId }
  const told = {
    aboutId,
    edition: '1',
    wrong: 'a',
    right: 'b',
    source: null,
    language: 'en',
    address: null,
  } as const
  const report = await perform(here, occasion, suggestCorrection, told)
  const answer = {
    id: report.ok ? report.value : '',
    version: 1,
    outcome: 'kept',
    text: 'c',
    quoted: false,
  } as const
  await perform(here, occasion, answerCorrection, answer)
}

onEachEngine('the public side’s connection', (here) => {
  /** As a mistake in our own code would use it: any table, any statement. */
  function asAnything(): Kysely<Tables> {
    return here().database.published as unknown as Kysely<Tables> // the types forbid it; the engine must as well
  }

  test('reads every published table', async () => {
    const registerId = await withReferenceRegister(here())
    const rows = here().database.published.selectFrom('published_exchange').select('id')
    const { id } = await rows.limit(1).executeTakeFirstOrThrow()
    await perform(here(), { principal: OPERATOR, registerId }, withdrawExchange, { id, reason: 'told twice' })
    await withAnsweredReport(here(), registerId)
    const series = { id: newId(), version: NEW_VERSION, content: { names: { ko: '홈스테이' } } }
    const occasion = { principal: OPERATOR, registerId }
    const saved = await perform(here(), occasion, saveRecord('series'), series)
    assert.ok(saved.ok && (await perform(here(), occasion, publishRecord('series'), saved.value)).ok)
    const partner = await here()
      .database.published.selectFrom('published_partnership')
      .select('id')
      .executeTakeFirstOrThrow()
    await publishedPaper(here(), registerId, {
      partners: [toId<'partnership'>(partner.id)].filter((one) => one !== undefined),
    })
    for (const table of PUBLISHED)
      assert.ok((await asAnything().selectFrom(table).selectAll().execute()).length > 0, table)
  })

  test('is refused every other table by the engine itself', async () => {
    await withReferenceRegister(here())
    for (const table of PRIVATE)
      await assert.rejects(
        asAnything().selectFrom(table).selectAll().execute(),
        /prohibited|not authorized|permission denied/,
        table,
      )
  })

  test('is refused a join and a subquery', async () => {
    await withReferenceRegister(here())
    const published = asAnything()
    const join = published
      .selectFrom('published_exchange')
      .innerJoin('draft', 'draft.id', 'published_exchange.id')
    await assert.rejects(join.selectAll().execute())
    const within = published
      .selectFrom('published_exchange')
      .where('id', 'in', (eb) => eb.selectFrom('draft').select('id'))
    await assert.rejects(within.selectAll().execute())
  })

  test('cannot write, not even what it may read', async () => {
    await withReferenceRegister(here())
    for (const table of PUBLISHED) await assert.rejects(asAnything().deleteFrom(table).execute(), table)
    const kept = await here().database.reads.selectFrom('published_exchange').select('id').execute()
    assert.equal(kept.length, 32)
  })

  test('the officers’ reading connection cannot write either', async () => {
    await withReferenceRegister(here())
    const reads = here().database.reads as unknown as Kysely<Tables> // as above
    await assert.rejects(reads.deleteFrom('exchange').execute(), /readonly|read-only/)
  })
})

/** What SQLite keeps the search index in; their names begin as those of the index. */
const OF_THE_INDEX = ['data', 'idx', 'docsize', 'config'].map((part) => `published_search_index_${part}`)

test('every table stands in one of the two lists', async () => {
  const named = new Set<string>([...PUBLISHED, ...PRIVATE, ...OF_THE_INDEX])
  const { newInstallation } = await import('../../tests/support/installation.ts')
  const installation = await newInstallation('sqlite')
  const reads = installation.database.reads as unknown as Kysely<{
    sqlite_master: { name: string; type: string }
  }> // SQLite's own list
  const tables = await reads.selectFrom('sqlite_master').select('name').where('type', '=', 'table').execute()
  const unnamed = tables
    .map(({ name }) => name)
    .filter((name) => !named.has(name) && !name.startsWith('schema_migration'))
  await installation.remove()
  assert.deepEqual(unnamed, [])
})
