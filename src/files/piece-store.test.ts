import assert from 'node:assert/strict'
import { mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { openPieceStore } from './piece-store.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file that arrives in pieces', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gyoryu-pieces-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('goes on where it stopped, also for another process', async () => {
    await openPieceStore(folder).begin('upload-1')
    assert.equal(await openPieceStore(folder).add('upload-1', 0, bytes('자매')), 6)
    const again = openPieceStore(folder)
    assert.equal(await again.length('upload-1'), 6)
    assert.equal(await again.add('upload-1', 6, bytes('결연')), 12)
    assert.equal(new TextDecoder().decode(await again.read('upload-1')), '자매결연')
  })

  test('takes no piece twice, and none that belongs elsewhere', async () => {
    const pieces = openPieceStore(folder)
    await pieces.begin('upload-1')
    const both = await Promise.all([
      pieces.add('upload-1', 0, bytes('ab')),
      pieces.add('upload-1', 0, bytes('cd')),
    ])
    assert.deepEqual(both, [2, undefined])
    assert.equal(await pieces.add('upload-1', 9, bytes('x')), undefined)
    assert.equal(await pieces.length('upload-1'), 2)
  })

  test('is forgotten when nobody went on for a week, and leads to no other file', async () => {
    const pieces = openPieceStore(folder)
    for (const id of ['upload-1', 'upload-2']) await pieces.begin(id)
    const then = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000)
    await utimes(join(folder, 'upload-1'), then, then)
    assert.equal(await pieces.sweep(Date.now()), 1)
    assert.equal(await pieces.length('upload-1'), undefined)
    assert.equal(await pieces.length('upload-2'), 0)
    await assert.rejects(pieces.length('../../etc/passwd'), /not an upload/)
    assert.equal(await openPieceStore(join(folder, 'not-there')).sweep(Date.now()), 0)
  })
})
