import assert from 'node:assert/strict'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gyoryu } from '../../tests/support/cli.ts'
import { newInstallation } from '../../tests/support/installation.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'

test('a backup is taken, restored and examined by typing', async () => {
  const here = await newInstallation('sqlite')
  await withReferenceRegister(here)
  const outside = await mkdtemp(join(tmpdir(), 'gyoryu-cli-'))
  const there = { GYORYU_DATA: here.folder, DATABASE_URL: '' }
  const before = await gyoryu(['doctor'], there)
  assert.equal(before.code, 1)
  assert.match(before.error, /^NOT WELL {2}Backup: none was ever restored and compared\./m)
  const file = join(outside, 'moved.tar')
  const taken = await gyoryu(['backup', '--out', file], there)
  assert.equal(taken.code, 0, taken.error)
  assert.match(
    taken.out,
    /moved\.tar \([\d.]+ KB\): \d+ rows of \d+ tables and 1 files, restored and compared\.\nIt holds the keys/,
  )
  const after = await gyoryu(['doctor'], there)
  assert.deepEqual([after.code, after.error], [0, ''])
  assert.match(
    after.out,
    /the last verified one is 0 hours old[^]*GB free[^]*History of yongin: \d+ entries, 1 checkpoints, 0 faults/,
  )
  await chmod(join(here.folder, 'keys', 'checkpoints.pem'), 0o644)
  assert.match(
    (await gyoryu(['doctor'], there)).error,
    /^NOT WELL {2}Key: others than its owner may read .* chmod 600/m,
  )
  const empty = { GYORYU_DATA: join(outside, 'new'), DATABASE_URL: '' }
  const restored = await gyoryu(['restore', file], empty)
  assert.deepEqual([restored.code, restored.error], [0, ''])
  assert.match(restored.out, /^Restored as of .*\nyongin: \d+ entries of history, 0 faults$/m)
  const twice = await gyoryu(['restore', file], empty)
  assert.deepEqual([twice.code, twice.out], [1, ''])
  assert.match(twice.error, /^There is a register here already, and a restore never overwrites\./)
  const bytes = await readFile(file)
  await writeFile(file, bytes.subarray(0, -1))
  const cut = await gyoryu(['restore', file], { GYORYU_DATA: join(outside, 'other'), DATABASE_URL: '' })
  assert.deepEqual(
    [cut.code, cut.error.split('.')[0]],
    [1, 'This file is damaged, cut off, or no backup of Gyoryu'],
  )
  const nothing = await gyoryu(['backup'], { GYORYU_DATA: join(outside, 'nowhere'), DATABASE_URL: '' })
  assert.match(nothing.error, /^There is nothing here to back up\./)
  await here.remove()
  await rm(outside, { recursive: true })
})
