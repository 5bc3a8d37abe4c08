import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { type Transaction, sql } from 'kysely'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { checkpointsOf } from '../published/checkpoints.view.ts'
import type { Tables } from '../tables.ts'
import { commitmentTo, GENESIS, linkHash } from './chain.ts'
import { signerWith } from './checkpoint.ts'
import { verifyHistory } from './verify-history.ts'

type Rows = Transaction<Tables>

async function kindsAfter(
  installation: TestInstallation,
  tamper: (rows: Rows) => Promise<unknown>,
): Promise<string[]> {
  const registerId = await withReferenceRegister(installation)
  const { database, signer } = installation
  await database.transaction(async (rows) => {
    await tamper(rows)
  })
  const verified = await verifyHistory(database.reads, registerId, { publicKey: signer.publicKey, kept: [] })
  return [...new Set(verified.faults.map(({ kind }) => kind))].sort()
}

onEachEngine('the history of a register', (here) => {
  test('holds from its first entry when nobody touched it', async () => {
    const registerId = await withReferenceRegister(here())
    const { database, signer } = here()
    const verified = await verifyHistory(database.reads, registerId, {
      publicKey: signer.publicKey,
      kept: [],
    })
    assert.deepEqual(verified.faults, [])
    assert.equal(verified.entries, 4)
    assert.equal(verified.checkpoints, 1)
  })

  test('shows a changed time', async () => {
    const kinds = await kindsAfter(here(), (rows) =>
      rows.updateTable('history').set({ at: '2020-01-01T00:00:00.000Z' }).where('sequence', '=', 2).execute(),
    )
    assert.deepEqual(kinds, ['entry-changed'])
  })

  test('shows a changed payload', async () => {
    const kinds = await kindsAfter(here(), (rows) =>
      rows
        .updateTable('history_payload')
        .set({ payload: '{"actor":"nobody"}' })
        .where('sequence', '=', 3)
        .execute(),
    )
    assert.deepEqual(kinds, ['payload-changed'])
  })

  test('shows a deleted entry', async () => {
    const kinds = await kindsAfter(here(), async (rows) => {
      await rows.deleteFrom('history_payload').where('sequence', '=', 2).execute()
      await rows.deleteFrom('history').where('sequence', '=', 2).execute()
    })
    assert.ok(kinds.includes('entry-missing') && kinds.includes('link-broken'))
  })

  test('shows two entries that were swapped', async () => {
    const kinds = await kindsAfter(here(), (rows) =>
      rows
        .updateTable('history')
        .set({ act: sql<string>`case act when 'add-place' then 'receive-source' else 'add-place' end` })
        .where('sequence', 'in', [2, 3])
        .execute(),
    )
    assert.deepEqual(kinds, ['entry-changed'])
  })

  test('shows a tail that was cut, even when the head was put back to match', async () => {
    const kinds = await kindsAfter(here(), async (rows) => {
      await rows.deleteFrom('history_payload').where('sequence', '=', 4).execute()
      await rows.deleteFrom('history').where('sequence', '=', 4).execute()
      const { hash } = await rows
        .selectFrom('history')
        .select('hash')
        .where('sequence', '=', 3)
        .executeTakeFirstOrThrow()
      await rows.updateTable('history_head').set({ sequence: 3, hash }).execute()
    })
    assert.deepEqual(kinds, ['checkpoint-differs', 'published-differs'])
  })

  test('shows an inserted entry', async () => {
    const kinds = await kindsAfter(here(), async (rows) => {
      const head = await rows.selectFrom('history_head').selectAll().executeTakeFirstOrThrow()
      const link = {
        register: head.register_id,
        sequence: 5,
        at: '2026-01-01T00:00:00.000Z',
        act: 'publish-source',
      }
      const entry = { ...link, commitment: commitmentTo('salt', '{}'), previous: head.hash }
      const { register: register_id, ...columns } = { ...entry, hash: linkHash(entry) }
      await rows
        .insertInto('history')
        .values({ ...columns, register_id })
        .execute()
    })
    assert.deepEqual(kinds, ['head-differs', 'payload-missing'])
  })

  test('shows a whole rewrite: a chain made anew does not meet the checkpoints, and one signed anew has another key', async () => {
    const registerId = await withReferenceRegister(here())
    const { database, signer } = here()
    const kept = await checkpointsOf(database.published, registerId)
    const stranger = signerWith(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    await database.transaction((rows) => rewriteChain(rows, registerId))
    const rewritten = await verifyHistory(database.reads, registerId, {
      publicKey: signer.publicKey,
      kept: [],
    })
    assert.deepEqual(
      rewritten.faults.map(({ kind }) => kind),
      ['checkpoint-differs'],
    )
    await database.transaction(async (rows) => {
      const { sequence, hash } = await rows.selectFrom('history_head').selectAll().executeTakeFirstOrThrow()
      const signed = stranger.sign({ register: registerId, sequence, hash, at: '2026-01-01T00:00:00.000Z' })
      const { register: register_id, publicKey: public_key, ...rest } = signed
      await rows.deleteFrom('published_checkpoint').execute()
      await rows
        .insertInto('published_checkpoint')
        .values({ ...rest, register_id, public_key })
        .execute()
    })
    const resigned = await verifyHistory(database.reads, registerId, { publicKey: signer.publicKey, kept })
    assert.deepEqual(
      resigned.faults.map(({ kind }) => kind),
      ['checkpoint-unsigned', 'checkpoint-differs'],
    )
  })

  test('shows an edition whose content was changed behind the back of its act', async () => {
    const kinds = await kindsAfter(here(), (rows) =>
      rows
        .updateTable('edition')
        .set({ content: sql<string>`replace(content, '2003-10-15', '2003-11-15')` })
        .where('noun', '=', 'exchange')
        .execute(),
    )
    assert.deepEqual(kinds, ['edition-changed'])
  })

  test('shows a published row that was changed, added or taken away behind the back of its act', async () => {
    const kinds = await kindsAfter(here(), async (rows) => {
      const [first, second] = await rows.selectFrom('published_exchange').selectAll().orderBy('id').execute()
      assert.ok(first && second)
      await rows.updateTable('published_exchange').set({ data: '{}' }).where('id', '=', first.id).execute()
      await rows.deleteFrom('published_exchange').where('id', '=', second.id).execute()
      await rows
        .insertInto('published_exchange')
        .values({ ...second, id: `${second.id}x` })
        .execute()
    })
    assert.deepEqual(kinds, ['published-differs'])
  })

  test('shows a payload that was put in the place of an erased one', async () => {
    const kinds = await kindsAfter(here(), (rows) =>
      rows.updateTable('history_payload').set({ salt: null }).where('sequence', '=', 2).execute(),
    )
    assert.deepEqual(kinds, ['payload-changed'])
  })

  test('still holds when a payload was erased', async () => {
    const kinds = await kindsAfter(here(), (rows) =>
      rows
        .updateTable('history_payload')
        .set({ salt: null, payload: null })
        .where('sequence', '=', 1)
        .execute(),
    )
    assert.deepEqual(kinds, [])
  })
})

/** What somebody with all rights on the database would do: the whole chain once more, with another moment. */
async function rewriteChain(rows: Rows, register: string): Promise<void> {
  let previous = GENESIS
  for (const entry of await rows.selectFrom('history').selectAll().orderBy('sequence').execute()) {
    const { sequence, act, commitment } = entry
    const link = { register, sequence, at: '2020-01-01T00:00:00.000Z', act, commitment, previous }
    const hash = linkHash(link)
    await rows
      .updateTable('history')
      .set({ at: link.at, previous, hash })
      .where('sequence', '=', sequence)
      .execute()
    previous = hash
  }
  await rows.updateTable('history_head').set({ hash: previous }).execute()
}
