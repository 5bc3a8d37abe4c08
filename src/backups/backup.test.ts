import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import {
  dropDatabase,
  newDatabase,
  newInstallation,
  type TestInstallation,
} from '../../tests/support/installation.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { answerSurvey } from '../acts/public/answer-survey.ts'
import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openInstallation } from '../installation/installation.ts'
import { openPlace } from '../installation/standing.ts'
import type { Id } from '../kernel/ids.ts'
import { ANYONE } from '../records/account/principal.ts'
import { verifyHistory } from '../records/history/verify-history.ts'
import { MOVED_TABLES, STAYS } from '../records/moving/moved-tables.ts'
import { perform } from '../records/perform.ts'
import { backUp, type Installed } from './back-up.ts'
import { LEFT_OUT } from './contents.ts'
import { hashOfLines } from './lines.ts'
import { readBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const FLIPS = 60
const PAGES = ['/ko/partners/fullerton', '/en', '/ko/exchanges', '/data/exchanges.csv'] as const

let outside = ''
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'gyoryu-backups-'))
})
afterEach(() => rm(outside, { recursive: true, force: true }))

function installed(here: TestInstallation): Installed {
  const { database, files, folder } = here
  return { database, files, folder, keys: join(folder, 'keys') }
}

async function answer(here: TestInstallation, registerId: Id<'register'>, number: number): Promise<void> {
  const given = {
    page: '/partners',
    score: 5,
    edition: '1',
    comment: `지은 의견 ${number}`,
    language: 'ko',
  } as const
  const added = await perform(here, { principal: ANYONE, registerId }, answerSurvey, given)
  assert.ok(added.ok)
}

/** Answers the satisfaction question again and again until it is told to end; returns how many are there for certain. */
function busy(here: TestInstallation, registerId: Id<'register'>) {
  let acknowledged = 0
  const going = { on: true }
  const work = (async () => {
    while (going.on) {
      await answer(here, registerId, acknowledged++)
      await wait(5)
    }
  })()
  work.catch(() => (going.on = false))
  return {
    acknowledged: () => (going.on ? acknowledged - 1 : assert.fail('writing ended')),
    all: () => acknowledged,
    end: async () => {
      going.on = false
      await work
    },
  }
}

async function hashes({ database }: Pick<Installed, 'database'>): Promise<Record<string, string>> {
  const scratch = await mkdtemp(join(outside, 'scratch-'))
  return database.snapshot(scratch, async (whole) => {
    const found: Record<string, string> = {}
    for (const table of whole.tables.filter((name) => !(name in LEFT_OUT)))
      found[table] = await hashOfLines(whole, table)
    return found
  })
}

async function answersIn({ database }: Pick<Installed, 'database'>): Promise<number> {
  return (await database.reads.selectFrom('survey_answer').select('id').execute()).length
}

/** A new place of the other engine, as `gyoryu restore` finds it. */
async function emptyPlace(engine: 'sqlite' | 'postgres') {
  const address = engine === 'postgres' ? await newDatabase() : undefined
  const folder = await mkdtemp(join(outside, 'place-'))
  const config = readConfig({ GYORYU_DATA: folder, DATABASE_URL: address })
  const place = await openPlace(config)
  return {
    config,
    place,
    folder,
    remove: async () => {
      if (address) await dropDatabase(address)
    },
  }
}

onEachEngine('a backup', (here, engine) => {
  test('taken while people write holds all that was acknowledged before, and restores equal', async (t) => {
    const registerId = await withReferenceRegister(here())
    const writing = busy(here(), registerId)
    while (writing.acknowledged() < 5) await wait(5)
    const before = writing.acknowledged()
    const taken = await backUp(installed(here()), outside)
    await writing.end()
    const after = writing.all()
    assert.ok(taken.ok, JSON.stringify(taken))
    assert.ok(after > before, 'nobody wrote meanwhile')
    t.diagnostic(`${after - before} answers were given meanwhile`)
    const other = engine === 'sqlite' ? 'postgres' : 'sqlite'
    const { place, config, folder, remove } = await emptyPlace(other)
    const restored = await restoreBackup(place, taken.value.path)
    assert.ok(restored.ok, JSON.stringify(restored))
    const answers = await answersIn(place)
    assert.ok(answers >= before && answers <= after, `${before} ≤ ${answers} ≤ ${after}`)
    const told = Object.entries(restored.value.tables).map(([table, { hash }]) => [table, hash])
    assert.deepEqual(await hashes(place), Object.fromEntries(told))
    await place.database.close()
    assert.equal((await stat(join(folder, 'keys', 'checkpoints.pem'))).mode & 0o777, 0o600)
    const again = await openInstallation(config)
    await answer({ ...here(), ...again } as TestInstallation, registerId, 0) // the restored place goes on
    const witness = { publicKey: here().signer.publicKey, kept: [] }
    assert.deepEqual((await verifyHistory(again.database.reads, registerId, witness)).faults, [])
    await again.close()
    await remove()
  })

  test('holds everything, is put only where nothing stands, and shows every page with the same bytes there', async () => {
    await withReferenceRegister(here())
    const taken = await backUp(installed(here()), outside)
    assert.ok(taken.ok)
    const { path } = taken.value
    const left = await readdir(outside)
    assert.deepEqual(left, [path.slice(outside.length + 1)], 'nothing else is left')
    assert.equal((await stat(path)).mode & 0o777, 0o600)
    const read = await readBackup(path)
    assert.ok(read.ok)
    const known = [...MOVED_TABLES, ...Object.keys(STAYS)]
    const held = [...Object.keys(read.value.tables), ...Object.keys(LEFT_OUT)]
    assert.deepEqual(held.toSorted(), known.toSorted())
    const full = await restoreBackup(installed(here()), path)
    assert.deepEqual(full, { ok: false, faults: [{ kind: 'not-empty' }] })
    const { place, config, folder, remove } = await emptyPlace(engine)
    const key = join(folder, 'keys', 'checkpoints.pem')
    await mkdir(join(folder, 'keys'))
    await writeFile(key, 'another key')
    const other = await restoreBackup(place, path)
    assert.deepEqual(other, { ok: false, faults: [{ kind: 'other-key', name: 'checkpoints.pem' }] })
    await rm(key)
    assert.ok((await restoreBackup(place, path)).ok)
    await place.database.close()
    const again = await openInstallation(config)
    assert.deepEqual(await pagesOf(again), await pagesOf(here()))
    const files = await here().files.hashes()
    assert.ok(files.length > 0)
    assert.deepEqual(await again.files.hashes(), files)
    await again.close()
    await remove()
  })

  test('of what is broken is refused before it counts', async () => {
    const registerId = await withReferenceRegister(here())
    const [hash = ''] = await here().files.hashes()
    const path = join(here().folder, 'files', hash.slice(0, 2), hash)
    const bytes = await readFile(path)
    await rm(path)
    const missing = await backUp(installed(here()), outside)
    assert.deepEqual(missing, { ok: false, faults: [{ kind: 'file-missing', hash }] })
    await writeFile(path, bytes)
    await here().database.transaction(async (rows) => {
      await rows
        .updateTable('history')
        .set({ at: '2001-01-01T00:00:00.000Z' })
        .where('sequence', '=', 2)
        .execute()
    })
    const rewritten = await backUp(installed(here()), outside)
    assert.ok(!rewritten.ok)
    assert.deepEqual(rewritten.faults[0]?.kind, 'history-broken')
    assert.deepEqual(await readdir(outside), [])
    assert.ok(registerId)
  })
})

async function pagesOf(here: Parameters<typeof createApp>[0]): Promise<string[]> {
  const app = await createApp(here, (error) => assert.fail(String(error)))
  const answers = PAGES.map(async (path) => {
    const response = await app.fetch(new Request(`http://127.0.0.1${path}`))
    assert.equal(response.status, 200, path)
    return `${path} ${Buffer.from(await response.arrayBuffer()).toString('base64')}`
  })
  return Promise.all(answers)
}

describe('a damaged backup', () => {
  test(`is refused at each of ${FLIPS} changed bytes and ${FLIPS} cuts, and nothing is written`, async () => {
    const here = await newInstallation('sqlite') // the file is the same in both
    await withReferenceRegister(here)
    const taken = await backUp(installed(here), outside)
    assert.ok(taken.ok)
    const bytes = await readFile(taken.value.path)
    const { place } = await emptyPlace('sqlite')
    const damaged = join(outside, 'damaged.tar')
    const refused = async (changed: Uint8Array, what: string) => {
      await writeFile(damaged, changed)
      const restored = await restoreBackup(place, damaged)
      assert.deepEqual(restored, { ok: false, faults: [{ kind: 'backup-damaged' }] }, what)
    }
    for (let i = 0; i < FLIPS; i++) {
      const at = i < 12 ? bytes.length - 1 - i * 200 : randomInt(bytes.length) // its end as well
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << randomInt(8))
      await refused(flipped, `the byte at ${at}`)
      const end = randomInt(bytes.length)
      await refused(bytes.subarray(0, end), `cut off at ${end}`)
    }
    await refused(Buffer.concat([bytes, Buffer.from('x')]), 'with something behind it')
    await assert.rejects(place.database.reads.selectFrom('register').select('id').execute(), /no such table/)
    await place.database.close()
    await here.remove()
  })
})
