import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { publishSource } from '../../acts/publish-source/publish-source.ts'
import { receiveSource } from '../../acts/receive-source.ts'
import { readReceived } from '../../acts/received-source.ts'
import type { Id } from '../../kernel/ids.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { perform } from '../../records/perform.ts'
import { surveyAnswers } from '../../records/survey/survey.view.ts'

/** A page about an invented partner that no authority file knows. */
const INVENTED = `용인시 로고
교류도시(해외)
벨로라시(우호)
교류추진 현황
구분 내용
2011. 5. 2 ~ 5. 6 용인시장 외 3명 벨로라시 방문`

const ANSWER = { page: '/partners/fullerton', edition: '4', score: '5' }

onEachEngine('the satisfaction question', (here) => {
  let site: Served
  let registerId: Id<'register'>

  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    site = await served(here())
  })
  afterEach(() => site.stop())

  async function answers() {
    return (await surveyAnswers(here().database.reads, registerId)).map(({ content }) => content)
  }

  test('keeps an answer with its page, edition, language and day, and thanks', async () => {
    const response = await site.post('/en/survey', { ...ANSWER, comment: ' 잘 보았습니다 ' })
    assert.equal(response.status, 303)
    const thanks = await site.get(response.headers.get('location') ?? '')
    assert.equal(thanks.status, 200)
    assert.match(await thanks.text(), /href="\/en\/partners\/fullerton"/)
    const [kept, ...more] = await answers()
    assert.deepEqual(more, [])
    assert.match(kept?.day ?? '', /^\d{4}-\d\d-\d\d$/)
    const expected = {
      page: '/partners/fullerton',
      edition: '4',
      score: 5,
      comment: '잘 보았습니다',
      language: 'en',
    }
    assert.deepEqual({ ...kept, day: '' }, { ...expected, day: '' })
  })

  test('leads back to a page whose address is in Hangul', async () => {
    const registered = { principal: OPERATOR, registerId }
    const bytes = new TextEncoder().encode(INVENTED)
    const read = await readReceived(here().files, { bytes, title: 'invented', origin: null, hints: {} })
    assert.ok(read.ok)
    const received = await perform(here(), registered, receiveSource, read.value)
    assert.ok(received.ok && (await perform(here(), registered, publishSource, received.value)).ok)
    const page = '/partners/벨로라시'
    for (const time of ['first', 'second']) {
      const shown = await site.get(`/ko${encodeURI(page)}`, { 'accept-encoding': 'br' })
      assert.equal(shown.status, 200)
      assert.match(shown.headers.get('etag') ?? '', /-br"$/, `${time} answer`)
    }
    const answered = await site.post('/ko/survey', { ...ANSWER, page })
    const thanks = await site.get(answered.headers.get('location') ?? '')
    assert.match(await thanks.text(), /href="\/ko\/partners\/벨로라시"/)
    assert.equal((await answers())[0]?.page, page)
  })

  test('posted twice with the same key is one answer; without a key two are two', async () => {
    const key = '6f0c8b0e-3d0a-4b46-9a58-0f4d6b7d9a11'
    const [first, second] = await Promise.all([
      site.post('/ko/survey', { ...ANSWER, key }),
      site.post('/ko/survey', { ...ANSWER, key }),
    ])
    assert.deepEqual([first.status, second.status], [303, 303])
    assert.equal((await answers()).length, 1)
    assert.equal((await site.post('/ko/survey', { ...ANSWER, score: '1', key })).status, 422)
    await site.post('/ko/survey', ANSWER)
    await site.post('/ko/survey', ANSWER)
    assert.equal((await answers()).length, 3)
  })

  test('refuses a wrong score, a missing one, a long comment and an unknown page, in the page’s language, nothing lost', async () => {
    const wrong: Record<string, string>[] = [
      { ...ANSWER, score: '6' },
      { ...ANSWER, score: '' },
      { page: '/partners/fullerton', edition: '4' },
      { ...ANSWER, comment: '가'.repeat(1001) },
      { ...ANSWER, page: '/partners/atlantis' },
      { ...ANSWER, page: 'https://elsewhere.example/' },
      { ...ANSWER, edition: 'x' },
      { ...ANSWER, key: 'no-uuid' },
    ]
    for (const fields of wrong) {
      const response = await site.post('/en/survey', { comment: 'typed before', ...fields })
      assert.equal(response.status, 422, JSON.stringify(fields).slice(0, 80))
      const text = await response.text()
      assert.match(text, /<html lang="en"/)
      assert.ok(text.includes(fields.comment ?? 'typed before'))
    }
    assert.deepEqual(await answers(), [])
  })

  test('refuses a body over its limit, told or not, and a language nobody speaks', async () => {
    const large = { ...ANSWER, comment: 'x'.repeat(20_000) }
    const response = await site.post('/ko/survey', large)
    assert.equal(response.status, 413)
    assert.match(await response.text(), /<html lang="ko"/)
    const endless = await postInPieces(site.address, 40)
    assert.match(endless, /^HTTP\/1\.1 413 /)
    assert.equal((await site.post('/fr/survey', ANSWER)).status, 404)
    assert.deepEqual(await answers(), [])
  })

  test('refuses what no page of ours sends', async () => {
    const forgeries: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: site.address, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      {},
    ]
    for (const headers of forgeries) {
      const response = await site.post('/ko/survey', ANSWER, headers)
      assert.equal(response.status, 403, JSON.stringify(headers))
    }
    assert.deepEqual(await answers(), [])
  })
})

/** A body in chunks without a length, as somebody sends it who wants to fill the memory. */
async function postInPieces(address: string, pieces: number): Promise<string> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const head = [
    'POST /ko/survey HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Origin: ${address}`,
    'Transfer-Encoding: chunked',
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  for (let i = 0; i < pieces; i++) socket.write(`400\r\n${'x'.repeat(0x400)}\r\n`)
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer)
}
