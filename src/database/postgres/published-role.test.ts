import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { dropDatabase, newDatabase, onServer } from '../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { readConfig } from '../../config.ts'
import { openInstallation } from '../../installation/installation.ts'
import { StartError } from '../../kernel/start-error.ts'

const MAKE_ROLE = `do $$ begin create role gyoryu_published nologin; exception when duplicate_object then null; end $$`

/** A database of its own that belongs to an ordinary user of the server, and its address for that user. */
async function databaseOfUser(rights: string) {
  const user = `clerk_${randomUUID().replaceAll('-', '')}`
  const address = await newDatabase()
  await onServer(`create role ${user} login ${rights}`)
  await onServer(`alter database ${address.slice(address.lastIndexOf('/') + 1)} owner to ${user}`)
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-clerk-'))
  const databaseAddress = address.replace('//gyoryu@', `//${user}@`)
  return {
    user,
    config: readConfig({ GYORYU_DATA: folder, DATABASE_URL: databaseAddress }),
    remove: async () => {
      await dropDatabase(address)
      await onServer(`drop owned by ${user} cascade`)
      await onServer(`drop role ${user}`)
      await rm(folder, { recursive: true })
    },
  }
}

test('an ordinary user to whom the role was granted can keep a register, and its public side is confined all the same', async (t) => {
  const { config, user, remove } = await databaseOfUser('nocreaterole')
  t.after(remove)
  await onServer(MAKE_ROLE) // as an administrator would: the role belongs to the whole server
  await onServer(`grant gyoryu_published to ${user}`)
  const installation = await openInstallation(config)
  t.after(() => installation.close())
  await withReferenceRegister(installation)
  const { published } = installation.database
  assert.equal((await published.selectFrom('published_exchange').select('id').execute()).length, 32)
  await assert.rejects(
    published
      .selectFrom('draft' as 'published_fact')
      .select('id')
      .execute(), // as a mistake of ours would
    /permission denied/,
  )
})

test('a user who may not prepare the database is told what an administrator has to do', async (t) => {
  const { config, remove } = await databaseOfUser('nocreaterole')
  t.after(remove)
  await assert.rejects(
    openInstallation(config),
    (error) => error instanceof StartError && /create role gyoryu_published/.test(error.message),
  )
})

test('an option in the address does not undo what confines the public side', async (t) => {
  const address = await newDatabase()
  t.after(() => dropDatabase(address))
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-clerk-'))
  t.after(() => rm(folder, { recursive: true }))
  const databaseAddress = `${address}?options=-c%20statement_timeout%3D60000`
  const config = readConfig({ GYORYU_DATA: folder, DATABASE_URL: databaseAddress })
  const installation = await openInstallation(config)
  t.after(() => installation.close())
  const { published } = installation.database
  const drafts = published.selectFrom('draft' as 'published_fact').select('id') // as a mistake of ours would
  await assert.rejects(drafts.execute(), /permission denied/)
})
