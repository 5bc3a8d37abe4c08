import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../tests/support/installation.ts'
import { CAMERA_CANARY, makePhoto } from '../../../tests/support/make/photo.ts'
import { PAPER_BYTES } from '../../../tests/support/published-media.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { sha256 } from '../../kernel/hash.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import type { Role } from '../../records/account/principal.ts'
import { verifyHistory } from '../../records/history/verify-history.ts'
import { mediaBytes } from '../../records/media/media-file.view.ts'
import { keptFiles, type Media, mediaContent } from '../../records/media/media.ts'
import { movedFiles } from '../../records/moving/moved-files.view.ts'
import { type Occasion, perform } from '../../records/perform.ts'
import { mediaBeside, publicFile } from '../../records/published/media/media.view.ts'
import { partnerView } from '../../records/published/partner.view.ts'
import { withdrawalView } from '../../records/published/withdrawal.view.ts'
import { newestContent, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { discardDraft } from '../editing/discard-draft.ts'
import { publishRecord } from '../editing/publish-record.ts'
import { saveRecord } from '../editing/save-record.ts'
import { withdrawRecord } from '../editing/withdraw-record.ts'
import { restoreRecord } from '../editing/restore-record.ts'
import { eraseMedia } from './erase-media.ts'
import { fileName } from './file-name.ts'
import { receiveMedia } from './receive-media.ts'
import { sweepDropped } from './sweep-dropped.ts'
import { addPiece, beginUpload, finishUpload, sweepUploads, uploadAt } from './uploads.ts'

function occasionOf(registerId: Id<'register'>, role: Role = 'publisher'): Occasion {
  const principal = {
    kind: 'officer' as const,
    accountId: newId<'account'>(),
    roles: new Map([[registerId as string, role]]),
  }
  return { principal, registerId }
}

async function desk(here: TestInstallation) {
  const registerId = await withReferenceRegister(here)
  const occasion = occasionOf(registerId)
  const partner = await partnerView(here.database.published, registerId, 'fullerton')
  const exchange = partner?.exchanges[0]
  assert.ok(exchange)
  const media = async (id: string) => {
    const standing = await standingOf(here.database.reads, registerId, 'media', id)
    assert.ok(standing)
    return { version: versionOf(standing), content: mediaContent.parse(newestContent(standing)) }
  }
  const say = async (id: string, said: Partial<Media>) => {
    const { version, content } = await media(id)
    const saved = await perform(here, occasion, saveRecord('media'), {
      id,
      version,
      content: { ...content, ...said },
    })
    assert.ok(saved.ok, JSON.stringify(saved))
    return saved.value
  }
  const exchangeId = exchange.id as Id<'exchange'> // as its published row has it
  const handIn = (name: string, bytes: Uint8Array, by = occasion) =>
    receiveMedia(here, by, { name, bytes, standsWith: { exchanges: [exchangeId] } })
  const beside = () => mediaBeside(here.database.published, registerId, [exchangeId])
  return { registerId, occasion, exchangeId, media, say, handIn, beside }
}

onEachEngine('a photo', (here) => {
  test('is seen by nobody until somebody described it, chose a licence and published it', async () => {
    const { occasion, media, say, handIn, beside } = await desk(here())
    const { published } = here().database
    const made = await handIn('IMG_0421.JPG', await makePhoto())
    assert.ok(made.ok, JSON.stringify(made))
    const { content } = await media(made.value.id)
    const [first] = keptFiles(content)
    assert.ok(first)
    assert.equal(await publicFile(published, first.hash), undefined)
    const bare = await perform(here(), occasion, publishRecord('media'), made.value)
    assert.deepEqual(bare.ok ? [] : bare.faults, [
      {
        kind: 'content-faulty',
        faults: [
          { kind: 'alt-missing', field: 'alt' },
          { kind: 'licence-missing', field: 'licence' },
        ],
      },
    ])
    const said = await say(made.value.id, {
      alt: { ko: '두 시장이 악수한다' },
      licence: 'KOGL-1',
      credit: '용인시',
    })
    assert.deepEqual(await beside(), [])
    assert.ok((await perform(here(), occasion, publishRecord('media'), said)).ok)
    const [shown] = await beside()
    assert.deepEqual(
      [shown?.alt, shown?.licence, shown?.credit],
      [{ ko: '두 시장이 악수한다' }, 'KOGL-1', '용인시'],
    )
    assert.equal((await publicFile(published, first.hash))?.type, first.type)
    assert.ok(!JSON.stringify(shown).includes('IMG_0421'), 'what the computer called it is told to nobody')
  })

  test('that is decoration needs no text, and says none in public', async () => {
    const { occasion, say, handIn, beside } = await desk(here())
    const made = await handIn('a.jpg', await makePhoto())
    assert.ok(made.ok)
    const said = await say(made.value.id, { decorative: true, alt: { ko: '무늬' }, licence: 'none' })
    assert.ok((await perform(here(), occasion, publishRecord('media'), said)).ok)
    assert.equal((await beside())[0]?.alt, null)
  })

  test('that was withdrawn is gone, its files with it, and the notice says why; history holds', async () => {
    const { registerId, occasion, media, say, handIn, beside } = await desk(here())
    const made = await handIn('a.jpg', await makePhoto())
    assert.ok(made.ok)
    const { id } = made.value
    const said = await say(id, { alt: { ko: '사진' }, licence: 'none' })
    const published = await perform(here(), occasion, publishRecord('media'), said)
    assert.ok(published.ok)
    const reason = '찍힌 분이 원하지 않았습니다'
    assert.ok((await perform(here(), occasion, withdrawRecord('media'), { ...published.value, reason })).ok)
    assert.deepEqual(await beside(), [])
    for (const { hash } of keptFiles((await media(id)).content))
      assert.equal(await publicFile(here().database.published, hash), undefined)
    assert.equal((await withdrawalView(here().database.published, registerId, id))?.reason, reason)
    const witness = { publicKey: here().signer.publicKey, kept: [] }
    assert.deepEqual((await verifyHistory(here().database.reads, registerId, witness)).faults, [])
  })

  test('leaves nothing of the original: neither its bytes nor what the camera noted', async () => {
    const { registerId, handIn, media } = await desk(here())
    const original = await makePhoto()
    const made = await handIn('a.jpg', original)
    assert.ok(made.ok)
    assert.equal(await here().files.has(sha256(original)), false)
    const kept = keptFiles((await media(made.value.id)).content)
    for (const { hash } of kept)
      assert.ok(!Buffer.from(await here().files.read(hash)).includes(CAMERA_CANARY))
    const moved = new Set(await movedFiles(here().database.reads, registerId))
    assert.ok(kept.every(({ hash }) => moved.has(hash)))
    assert.ok(!moved.has(sha256(original)))
  })

  test('that was handed in before is recognised, and one more than there is room for is not taken', async () => {
    const { registerId, handIn, occasion } = await desk(here())
    const photo = await makePhoto()
    const made = await handIn('a.jpg', photo)
    const again = await handIn('b.jpg', photo)
    assert.ok(made.ok)
    assert.deepEqual(again.ok ? [] : again.faults, [{ kind: 'media-known', id: made.value.id }])
    const room = (await mediaBytes(here().database.reads, registerId)) + 10
    const small = { ...here(), mediaLimit: room }
    const more = await receiveMedia(small, occasion, { name: 'c.pdf', bytes: PAPER_BYTES, standsWith: {} })
    assert.deepEqual(more.ok ? [] : more.faults, [{ kind: 'media-quota', limit: room }])
  })

  test('may be handed in by those who edit, and by nobody else', async () => {
    const { registerId, handIn } = await desk(here())
    const made = await handIn('a.pdf', PAPER_BYTES, occasionOf(registerId, 'reader'))
    assert.deepEqual(made.ok ? [] : made.faults, [{ kind: 'not-allowed' }])
  })

  test('a draft that is thrown away frees its room, and its files are gone unless others name them', async () => {
    const { registerId, occasion, handIn } = await desk(here())
    const before = await mediaBytes(here().database.reads, registerId)
    const made = await handIn('a.pdf', PAPER_BYTES)
    assert.ok(made.ok)
    assert.ok((await perform(here(), occasion, discardDraft('media'), made.value)).ok)
    assert.equal(await mediaBytes(here().database.reads, registerId), before)
    await sweepDropped({ ...here(), clock: { now: () => new Date(Date.now() + 7_200_000).toISOString() } })
    assert.equal(await here().files.has(sha256(PAPER_BYTES)), false)
    assert.ok((await handIn('a.pdf', PAPER_BYTES)).ok, 'it may be handed in again')
  })
})

onEachEngine('a paper that is erased for good', (here) => {
  const administrator = ({ registerId }: { registerId: Id<'register'> }) =>
    occasionOf(registerId, 'administrator')
  const IN_TWO_HOURS = { now: () => new Date(Date.now() + 7_200_000).toISOString() }

  async function withdrawn() {
    const at = await desk(here())
    const made = await at.handIn('a.pdf', PAPER_BYTES)
    assert.ok(made.ok)
    const said = await at.say(made.value.id, { title: { ko: '협정서' }, licence: 'KOGL-1' })
    const published = await perform(here(), at.occasion, publishRecord('media'), said)
    assert.ok(published.ok)
    const seen = published.value
    const early = await perform(here(), administrator(at), eraseMedia, seen)
    assert.deepEqual(early.ok ? [] : early.faults, [{ kind: 'still-published' }])
    const withdrawal = { ...seen, reason: '동의를 거둠' }
    assert.ok((await perform(here(), at.occasion, withdrawRecord('media'), withdrawal)).ok)
    return { ...at, seen }
  }

  test('leaves the storage, and keeps what was said of it and who erased it', async () => {
    const at = await withdrawn()
    const erased = await perform(here(), administrator(at), eraseMedia, at.seen)
    assert.ok(erased.ok, JSON.stringify(erased))
    await sweepDropped({ ...here(), clock: IN_TWO_HOURS })
    assert.equal(await here().files.has(sha256(PAPER_BYTES)), false)
    const { content } = await at.media(at.seen.id)
    assert.deepEqual(content.title, { ko: '협정서' })
    assert.deepEqual(keptFiles(content), [])
    assert.ok(!(await movedFiles(here().database.reads, at.registerId)).includes(sha256(PAPER_BYTES)))
    const witness = { publicKey: here().signer.publicKey, kept: [] }
    const checked = await verifyHistory(here().database.reads, at.registerId, witness)
    assert.deepEqual(checked.faults, [])
    assert.ok((await at.handIn('a.pdf', PAPER_BYTES)).ok, 'it may be handed in anew')
  })

  test('cannot be made public again, nor be erased by who is no administrator', async () => {
    const at = await withdrawn()
    const refused = await perform(here(), occasionOf(at.registerId, 'publisher'), eraseMedia, at.seen)
    assert.deepEqual(refused.ok ? [] : refused.faults, [{ kind: 'not-allowed' }])
    assert.ok((await perform(here(), administrator(at), eraseMedia, at.seen)).ok)
    const standing = await standingOf(here().database.reads, at.registerId, 'media', at.seen.id)
    const seen = { id: at.seen.id, version: versionOf(standing ?? assert.fail()) }
    const back = await perform(here(), at.occasion, restoreRecord('media'), seen)
    assert.deepEqual(back.ok ? [] : back.faults, [
      { kind: 'content-faulty', faults: [{ kind: 'media-erased', field: 'alt' }] },
    ])
    assert.deepEqual(await at.beside(), [])
  })
})

onEachEngine('a file that arrives in pieces', (here) => {
  test('goes on where it stopped when the server was killed, and is whole at the end', async () => {
    const { occasion, media } = await desk(here())
    const photo = await makePhoto()
    const begun = await beginUpload(here(), occasion, {
      name: '사진.jpg',
      bytes: photo.length,
      standsWith: {},
    })
    assert.ok(begun.ok)
    const { id } = begun.value
    const half = Math.floor(photo.length / 2)
    assert.deepEqual(await addPiece(here(), occasion, { id, from: 0, bytes: photo.subarray(0, half) }), {
      ok: true,
      value: { id, at: half },
    })
    const again = await here().again()
    try {
      assert.deepEqual(await uploadAt(again, occasion, id), { ok: true, value: { id, at: half } })
      const early = await finishUpload(again, occasion, id)
      assert.deepEqual(early.ok ? [] : early.faults, [{ kind: 'upload-unfinished' }])
      const twice = await addPiece(again, occasion, { id, from: 0, bytes: photo.subarray(0, half) })
      assert.deepEqual(twice.ok ? [] : twice.faults, [{ kind: 'upload-elsewhere', at: half }])
      assert.ok((await addPiece(again, occasion, { id, from: half, bytes: photo.subarray(half) })).ok)
      const made = await finishUpload(again, occasion, id)
      assert.ok(made.ok, JSON.stringify(made))
      assert.equal((await media(made.value.id)).content.file.hash, sha256(photo))
      assert.equal((await uploadAt(again, occasion, id)).ok, false)
    } finally {
      await again.close()
    }
  })

  test('is its sender’s alone, has the size that was said, and is forgotten after a week', async () => {
    const { registerId, occasion } = await desk(here())
    const begun = await beginUpload(here(), occasion, { name: 'a.pdf', bytes: 10, standsWith: {} })
    assert.ok(begun.ok)
    const { id } = begun.value
    assert.equal((await uploadAt(here(), occasionOf(registerId), id)).ok, false)
    const more = await addPiece(here(), occasion, { id, from: 0, bytes: new Uint8Array(11) })
    assert.deepEqual(more.ok ? [] : more.faults, [{ kind: 'media-too-large', limit: 10 }])
    const later = { ...here(), clock: { now: () => new Date(Date.now() + 8 * 24 * 3_600_000).toISOString() } }
    await sweepUploads(later)
    assert.equal((await uploadAt(here(), occasion, id)).ok, false)
    const large = await beginUpload(here(), occasion, { name: 'a.pdf', bytes: 2 ** 40, standsWith: {} })
    assert.equal(large.ok ? '' : large.faults[0]?.kind, 'media-too-large')
  })
})

onEachEngine('what is handed in', (here) => {
  test('is told by its content, whatever its name says, and refused with a reason that helps', async () => {
    const { handIn, media } = await desk(here())
    const text = (content: string) => new TextEncoder().encode(content)
    const heic = Buffer.from('000000186674797068656963000000006d69663168656963', 'hex')
    const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    const cases: readonly (readonly [name: string, bytes: Uint8Array, outcome: string])[] = [
      ['협정서.jpg', PAPER_BYTES, '협정서.pdf'],
      ['사진.pdf', png, '사진.png'],
      ['empty.jpg', new Uint8Array(), 'media-empty'],
      ['page.jpg', text('<!doctype html><script>alert(1)</script>'), 'media-unknown'],
      ['drawing.png', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 'picture-unsupported'],
      ['IMG_1.HEIC', heic, 'picture-unsupported'],
      ['a.gif', text('GIF89a…………'), 'picture-unsupported'],
      ['half.pdf', PAPER_BYTES.subarray(0, 30), 'source-damaged'],
      ['a.docx', Buffer.from('504b0304deadbeef', 'hex'), 'source-unsupported'],
      ['program.exe', Buffer.from('4d5a9000', 'hex'), 'media-unknown'],
      ['notes.txt', text('그냥 글'), 'media-unknown'],
      ['broken.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'picture-damaged'],
    ]
    for (const [name, bytes, outcome] of cases) {
      const made = await handIn(name, bytes)
      if (!made.ok) assert.equal(made.faults[0]?.kind, outcome, name)
      else {
        assert.equal((await media(made.value.id)).content.file.name, outcome, name)
      }
    }
  })
})

describe('the name of a file', () => {
  const cases: readonly (readonly [given: string, type: string, name: string])[] = [
    ['협정서 (최종).pdf', 'application/pdf', '협정서 (최종).pdf'],
    ['..\\..\\windows\\협정서.PDF', 'application/pdf', '협정서.pdf'],
    ['/etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['2024. 3. 협정서', 'application/pdf', '2024. 3. 협정서.pdf'],
    ['a\u202Efdp.exe', 'application/pdf', 'a fdp.pdf'],
    ['', 'image/png', 'file.png'],
    ['.htaccess', 'application/pdf', 'htaccess.pdf'],
    ['가'.repeat(300), 'application/pdf', `${'가'.repeat(120)}.pdf`],
  ]
  for (const [given, type, name] of cases)
    test(`${given.slice(0, 30)} is saved as ${name.slice(0, 30)}`, () =>
      assert.equal(fileName(given, type), name))
})
