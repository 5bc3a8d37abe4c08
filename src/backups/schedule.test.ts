import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { newInstallation } from '../../tests/support/installation.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { readConfig } from '../config.ts'
import { backupsStand } from '../records/backup/backup.view.ts'
import { keepLast } from './keep-last.ts'
import { backUpWhenDue, lastDue } from './schedule.ts'

test('the last time that a backup was due is today’s or yesterday’s, by the server’s own clock', () => {
  const rows = [
    ['03:00', '2026-11-23T01:00:00Z', 'Asia/Seoul', '2026-11-22T18:00:00.000Z'],
    ['03:00', '2026-11-22T18:00:00Z', 'Asia/Seoul', '2026-11-22T18:00:00.000Z'],
    ['03:00', '2026-11-22T17:59:59Z', 'Asia/Seoul', '2026-11-21T18:00:00.000Z'],
    ['23:30', '2026-11-23T12:00:00Z', 'UTC', '2026-11-22T23:30:00.000Z'],
    ['02:30', '2026-03-08T12:00:00Z', 'America/Los_Angeles', '2026-03-08T10:30:00.000Z'],
  ] as const
  for (const [at, now, zone, due] of rows) assert.equal(lastDue(at, now, zone), due, `${at} ${now} ${zone}`)
})

test('the last few backups are kept, and nothing else in the folder is touched', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-keep-'))
  const names = ['01', '02', '03', '10'].map((day) => `gyoryu-2026-11-${day}T030000Z.tar`)
  for (const name of [...names, 'notes.txt', 'before-move.tar']) await writeFile(join(folder, name), '')
  assert.deepEqual(await keepLast(folder, 2), names.slice(0, 2))
  assert.deepEqual((await readdir(folder)).toSorted(), ['before-move.tar', ...names.slice(2), 'notes.txt'])
  await rm(folder, { recursive: true })
})

test('the daily backup is taken in a process of its own, once, and noted', async () => {
  const here = await newInstallation('sqlite')
  await withReferenceRegister(here)
  const config = readConfig({ GYORYU_DATA: here.folder, GYORYU_BACKUP_AT: '03:00' })
  const { database } = here
  const turn = () =>
    backUpWhenDue({ config, database, stop: new AbortController().signal, now: () => here.clock.now() })
  assert.equal(await turn(), undefined)
  const [name, another] = await readdir(config.backups.folder)
  assert.match(name ?? '', /^gyoryu-.*\.tar$/)
  assert.equal(another, undefined)
  assert.deepEqual((await backupsStand(database.reads)).faults, [])
  assert.equal(await turn(), undefined)
  assert.equal((await readdir(config.backups.folder)).length, 1)
  await here.remove()
})

test('a backup that cannot be taken is noted with its reason', async () => {
  const here = await newInstallation('sqlite')
  await withReferenceRegister(here)
  await writeFile(join(here.folder, 'in-the-way'), '')
  const place = { GYORYU_DATA: here.folder, GYORYU_BACKUP_DIR: join(here.folder, 'in-the-way') }
  const { database, clock } = here
  const stop = new AbortController().signal
  const said = await backUpWhenDue({ config: readConfig(place), database, stop, now: () => clock.now() })
  assert.match(said ?? '', /not-writable/)
  const stand = await backupsStand(database.reads)
  assert.deepEqual([stand.verifiedAt, stand.faults], [undefined, ['not-writable']])
  await here.remove()
})
