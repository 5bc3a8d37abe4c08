import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { claimBackup, endBackup } from './backup.store.ts'
import { backupsStand, growthPerDay } from './backup.view.ts'

const DUE = '2026-11-23T18:00:00.000Z'

function at(hour: number, minute = 0): string {
  return `2026-11-23T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`
}

onEachEngine('a backup that is due', (here) => {
  const claim = (hour: number, minute = 0) =>
    claimBackup(here().database, DUE, { now: at(hour, minute), leaseUntil: at(hour + 1, minute) })

  test('is taken by one of several servers, and by another when the first was killed', async () => {
    const both = await Promise.all([claim(18), claim(18), claim(18)])
    assert.deepEqual(both.toSorted(), [false, false, true])
    assert.equal(await claim(18, 59), false)
    assert.equal(await claim(19, 1), true)
    await endBackup(
      here().database,
      DUE,
      { state: 'verified', path: '/b.tar', bytes: 3, dataBytes: 9 },
      at(20),
    )
    assert.equal(await claim(22), false, 'it was taken')
    assert.deepEqual(await backupsStand(here().database.reads), {
      verifiedAt: at(20),
      path: '/b.tar',
      faults: [],
    })
  })

  test('is tried again an hour after it failed, and a few times only', async () => {
    const fail = (hour: number) =>
      endBackup(here().database, DUE, { state: 'failed', faults: [{ kind: 'no-space' }] }, at(hour))
    for (const hour of [10, 12, 14, 16]) {
      assert.equal(await claim(hour), true)
      await fail(hour)
      assert.equal(await claim(hour, 30), false)
    }
    assert.equal(await claim(20), false)
    const stand = await backupsStand(here().database.reads)
    assert.deepEqual(stand, { verifiedAt: undefined, path: undefined, faults: ['no-space'] })
  })

  test('tells by its size how fast the data grow', async () => {
    for (const [day, dataBytes] of [
      ['20', 5_000_000_000],
      ['22', 5_000_000_400],
    ] as const) {
      const due = `2026-11-${day}T03:00:00.000Z`
      await claimBackup(here().database, due, { now: due, leaseUntil: due })
      await endBackup(here().database, due, { state: 'verified', path: '/b', bytes: 1, dataBytes }, due)
    }
    assert.equal(await growthPerDay(here().database.reads, '2026-11-01'), 200)
    assert.equal(await growthPerDay(here().database.reads, '2026-11-21'), undefined)
  })
})
