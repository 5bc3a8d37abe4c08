import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { sha256 } from '../kernel/hash.ts'
import { openFileStore } from './file-store.ts'
import { openSigningKey } from './signing-key.ts'

const PAPER = new TextEncoder().encode('자매결연 협정서')
const DAY = 24 * 60 * 60 * 1000

describe('the file store', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gyoryu-files-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function age(hash: string, milliseconds: number): Promise<void> {
    const then = new Date(Date.now() - milliseconds)
    await utimes(join(folder, hash.slice(0, 2), hash), then, then)
  }

  test('keeps bytes under their hash and gives them back', async () => {
    const files = openFileStore(folder)
    const hash = await files.keep(PAPER)
    assert.equal(hash, sha256(PAPER))
    assert.deepEqual(new Uint8Array(await files.read(hash)), PAPER)
  })

  test('keeps the same bytes once, however often and however many at a time', async () => {
    const files = openFileStore(folder)
    const hashes = await Promise.all(Array.from({ length: 8 }, () => files.keep(PAPER)))
    assert.equal(new Set(hashes).size, 1)
    assert.deepEqual(await readdir(join(folder, sha256(PAPER).slice(0, 2))), [sha256(PAPER)])
  })

  test('refuses a file that was changed on the disk, and names that are no hash', async () => {
    const files = openFileStore(folder)
    const hash = await files.keep(PAPER)
    await writeFile(join(folder, hash.slice(0, 2), hash), 'something else')
    await assert.rejects(files.read(hash), /changed on the disk/)
    for (const name of ['../../etc/passwd', '', 'A'.repeat(64), `${hash}/..`])
      await assert.rejects(files.read(name), /not a file hash/)
  })

  test('sweeps what no row names after a day, and nothing else', async () => {
    const files = openFileStore(folder)
    const used = await files.keep(PAPER)
    const orphan = await files.keep(new TextEncoder().encode('a stopped upload'))
    const fresh = await files.keep(new TextEncoder().encode('an upload that goes on'))
    for (const hash of [used, orphan]) await age(hash, DAY + 1000)
    assert.equal(await files.sweep(new Set([used]), Date.now()), 1)
    await files.read(used)
    await files.read(fresh)
    await assert.rejects(files.read(orphan), /ENOENT/)
  })

  test('has nothing to sweep before anything was kept', async () => {
    assert.equal(await openFileStore(join(folder, 'not-there')).sweep(new Set(), Date.now()), 0)
  })
})

test('the signing key is made once, by whoever comes first, readable by its owner only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-key-'))
  const path = join(folder, 'keys', 'checkpoints.pem')
  const keys = await Promise.all(Array.from({ length: 6 }, () => openSigningKey(path)))
  const [made] = keys
  for (const key of [...keys, await openSigningKey(path)]) assert.ok(made && key.equals(made))
  assert.deepEqual(await readdir(join(folder, 'keys')), ['checkpoints.pem'])
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  await rm(folder, { recursive: true })
})
