import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { withdrawRecord } from '../../src/acts/editing/withdraw-record.ts'
import { offerAt } from '../../src/open-data/files/offer.ts'
import { packedMedia } from '../../src/open-data/package/media-files.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { newInstallation } from '../support/installation.ts'
import { PAPER_BYTES, publishedPaper, publishedPhoto } from '../support/published-media.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { bytesOf, withData } from './published-data.ts'

test('the archive of everything holds the published photos and papers, each as its row says', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  const registerId = await withReferenceRegister(here)
  const photo = await publishedPhoto(here, registerId, {})
  await publishedPaper(here, registerId, {})
  const archive = () => withData(here, async (ask) => unzipSync(await bytesOf(await ask('/data/all.zip'))))
  const parts = await archive()
  const rows = parse(Buffer.from(parts['media.csv'] ?? []), { bom: true, columns: true }) as Record<
    string,
    string
  >[] // named by the header
  assert.equal(rows.length, 2)
  const packed = Object.keys(parts).filter((name) => name.startsWith('media/'))
  assert.equal(packed.length, 2)
  for (const { file = '', sha256, bytes, licence } of rows) {
    const found = parts[new URL(file).pathname.slice(1)]
    assert.ok(found, file)
    assert.equal(createHash('sha256').update(found).digest('hex'), sha256)
    assert.equal(String(found.length), bytes)
    assert.ok(licence)
  }
  assert.ok(packed.some((name) => Buffer.from(parts[name] ?? []).equals(PAPER_BYTES)))
  assert.match(new TextDecoder().decode(parts['README.txt']), /^media\/ .*credit.*licence/m)

  const input = { id: photo, version: '1.0', reason: '동의를 거두어들임' }
  const occasion = { principal: OPERATOR, registerId }
  assert.ok((await perform(here, occasion, withdrawRecord('media'), input)).ok)
  const left = Object.keys(await archive()).filter((name) => name.startsWith('media/'))
  assert.deepEqual(
    left.map((name) => name.split('.')[1]),
    ['pdf'],
  )
})

test('what is too large for the archive stays outside of it, all of it, and the archive says so', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  const registerId = await withReferenceRegister(here)
  await publishedPhoto(here, registerId, {})
  await publishedPaper(here, registerId, {})
  const offer = await offerAt(here.database.published, new URL('https://city.example/data/all.zip'))
  assert.ok(offer)
  const all = await packedMedia(offer)
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0)
  assert.equal(all.length, 2)
  assert.equal((await packedMedia(offer, bytes)).length, 2)
  assert.deepEqual(await packedMedia(offer, bytes - 1), [])
  const since = await offerAt(
    here.database.published,
    new URL('https://city.example/data/all.zip?since=2026-01-01'),
  )
  assert.ok(since)
  assert.deepEqual(await packedMedia(since), [])
})
