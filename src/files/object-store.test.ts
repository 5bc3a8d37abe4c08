import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import S3rver from 's3rver'
import { sha256 } from '../kernel/hash.ts'
import { openFileStore } from './file-store.ts'
import { openObjectStore } from './object-store.ts'
import { withEarlier } from './with-earlier.ts'

const PAPER = new TextEncoder().encode('자매결연 협정서')
const OLD = new TextEncoder().encode('예전에 둔 문서')

describe('object storage', () => {
  let folder: string
  let server: S3rver
  let endpoint: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gyoryu-s3-'))
    server = new S3rver({
      directory: join(folder, 's3'),
      port: 0,
      address: '127.0.0.1',
      silent: true,
      configureBuckets: [{ name: 'exchange', configs: [] }],
    })
    const { port } = await server.run()
    endpoint = `http://127.0.0.1:${port}`
  })
  after(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  /** What the server of this test was told to let in. */
  const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER', region: 'us-east-1' }
  const store = () => openObjectStore({ endpoint, name: 'exchange', ...keys })

  test('keeps bytes under their hash and gives them back, as the folder does', async () => {
    const hash = await store().keep(PAPER)
    assert.equal(hash, sha256(PAPER))
    assert.equal(await store().keep(PAPER), hash)
    assert.deepEqual(await store().read(hash), PAPER)
    assert.equal(await store().has(hash), true)
    assert.deepEqual(await store().hashes(), [hash])
    await store().remove(hash)
    assert.equal(await store().has(hash), false)
    await assert.rejects(store().read(hash), /404/)
    await store().remove(hash)
  })

  test('says what the storage answered to a key that it does not know, and never the key', async () => {
    const stranger = openObjectStore({ endpoint, name: 'exchange', ...keys, accessKeyId: 'NOBODY' })
    const isSilent = ({ message }: Error) => message.includes('403') && !/NOBODY|S3RVER/.test(message)
    await assert.rejects(stranger.keep(PAPER), isSilent)
  })

  test('refuses names that are no hash before anything is asked', async () => {
    for (const name of ['../x', '', 'A'.repeat(64)])
      await assert.rejects(store().read(name), /not a file hash/)
  })

  test('is used from now on, and what was in the folder before is still found', async () => {
    const earlier = openFileStore(join(folder, 'files'))
    const old = await earlier.keep(OLD)
    const both = withEarlier(store(), earlier)
    const now = await both.keep(PAPER)
    assert.equal(await earlier.has(now), false)
    assert.deepEqual([new Uint8Array(await both.read(old)), await both.read(now)], [OLD, PAPER])
    assert.deepEqual(
      [await both.has(old), await both.has(now), await both.has(sha256('no'))],
      [true, true, false],
    )
    assert.deepEqual(await both.hashes(), [old, now].toSorted())
    await both.remove(old)
    assert.equal(await both.has(old), false)
  })
})
