import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { sha256 } from '../kernel/hash.ts'
import { openFileStore } from './file-store.ts'
import { openSigningKey, readSigningKey } from './signing-key.ts'

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

  test('sweeps what a stopped upload left after a day, and nothing that was kept', async () => {
    const files = openFileStore(folder)
    const kept = await files.keep(PAPER)
    const [stopped, running] = [`${kept}.one.part`, `${kept}.two.part`]
    for (const name of [stopped, running]) await writeFile(join(folder, kept.slice(0, 2), name), 'half')
    for (const name of [kept, stopped]) await age(name, DAY + 1000)
    assert.equal(await files.sweepUnfinished(Date.now()), 1)
    await files.read(kept)
    assert.deepEqual((await readdir(join(folder, kept.slice(0, 2)))).sort(), [kept, running])
  })

  test('an upload that another process finishes during the sweep does not stop it', async () => {
    const hash = await openFileStore(folder).keep(PAPER)
    await symlink('finished-meanwhile', join(folder, hash.slice(0, 2), `${hash}.one.part`)) // listed, but not there
    assert.equal(await openFileStore(folder).sweepUnfinished(Date.now()), 0)
  })

  test('has nothing to sweep before anything was kept, and says when it cannot look', async () => {
    assert.equal(await openFileStore(join(folder, 'not-there')).sweepUnfinished(Date.now()), 0)
    await writeFile(join(folder, 'a-file'), '')
    await assert.rejects(openFileStore(join(folder, 'a-file')).sweepUnfinished(Date.now()), /ENOTDIR/)
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

test('a signing key that is not there, or is none, is not replaced', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-key-'))
  const path = join(folder, 'checkpoints.pem')
  assert.equal(await readSigningKey(path), undefined)
  assert.deepEqual(await readdir(folder), [])
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  for (const junk of ['', 'no key', privateKey.export({ type: 'pkcs8', format: 'pem' })]) {
    await writeFile(path, junk)
    await assert.rejects(openSigningKey(path), /checkpoints\.pem is no signing key .*backup/)
    assert.equal(await readFile(path, 'utf8'), junk)
  }
  await rm(folder, { recursive: true })
})
