import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { PAPER_BYTES } from '../../../tests/support/published-media.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { publishRecord } from '../../acts/editing/publish-record.ts'
import { saveRecord } from '../../acts/editing/save-record.ts'
import { withdrawRecord } from '../../acts/editing/withdraw-record.ts'
import { receiveMedia } from '../../acts/media/receive-media.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { mediaContent } from '../../records/media/media.ts'
import { perform } from '../../records/perform.ts'
import { newestContent, standingOf, versionOf } from '../../records/working/standing.view.ts'

onEachEngine('erasing a withdrawn paper for good', (here) => {
  let site: Served
  let path: string
  let version: string
  beforeEach(async () => {
    const registerId = await withReferenceRegister(here())
    site = await served(here())
    const occasion = { principal: OPERATOR, registerId }
    const made = await receiveMedia(here(), occasion, {
      name: '협정서.pdf',
      bytes: PAPER_BYTES,
      standsWith: {},
    })
    assert.ok(made.ok)
    const { id } = made.value
    const standing = async () =>
      (await standingOf(here().database.reads, registerId, 'media', id)) ?? assert.fail()
    const content = { ...mediaContent.parse(newestContent(await standing())), licence: 'none' }
    const saved = await perform(here(), occasion, saveRecord('media'), {
      id,
      version: made.value.version,
      content,
    })
    assert.ok(saved.ok)
    const published = await perform(here(), occasion, publishRecord('media'), saved.value)
    assert.ok(published.ok)
    const withdrawal = { ...published.value, reason: '동의를 거둠' }
    assert.ok((await perform(here(), occasion, withdrawRecord('media'), withdrawal)).ok)
    path = `/desk/yongin/media/${id}`
    version = versionOf(await standing())
  })
  afterEach(() => site.stop())

  test('asks an administrator for the reason and for a word, and then shows that the file is gone', async () => {
    const officer = await signedIn(here(), 'administrator')
    const page = async (at: string) => (await site.get(at, officer.headers)).text()
    const send = (fields: Record<string, string>) =>
      site.post(`${path}/erase`, { version, ...fields }, officer.headers)
    assert.match(await page(path), /파일 영구히 지우기/)
    const bare = await send({ reason: ' ', sure: '네' })
    assert.equal(bare.status, 422)
    const told = await bare.text()
    assert.match(told, /지우는 이유를 적어 주세요/)
    assert.match(told, /‘지움’이라고 적어야 지웁니다/)
    assert.equal((await send({ reason: '요청', sure: '지움', version: '9.9' })).status, 422)
    assert.equal((await send({ reason: '요청', sure: '지움' })).status, 303)
    assert.match(await page(path), /파일을 영구히 지웠습니다/)
    assert.doesNotMatch(await page(path), /파일 영구히 지우기/)
    assert.match(await page('/desk/yongin/media'), /파일 지움/)
    assert.match(await page(`${path}/history`), /요청/)
  })

  test('is offered to nobody else', async () => {
    const officer = await signedIn(here(), 'publisher')
    assert.doesNotMatch(await (await site.get(path, officer.headers)).text(), /파일 영구히 지우기/)
    assert.equal((await site.get(`${path}/erase`, officer.headers)).status, 403)
  })
})
