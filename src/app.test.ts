import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { onEachEngine } from '../tests/support/each-engine.ts'
import { withReferenceRegister } from '../tests/support/reference-register.ts'
import { type Served, served } from '../tests/support/served.ts'
import { createApp } from './app.ts'
import { correctExchange } from './acts/correct-exchange.ts'
import { publishSource } from './acts/publish-source/publish-source.ts'
import { receiveSource } from './acts/receive-source.ts'
import { readReceived } from './acts/received-source.ts'
import { withdrawExchange } from './acts/withdraw-exchange.ts'
import { OPERATOR } from './records/account/principal.ts'
import { exchangesOf } from './records/exchange/exchange.view.ts'
import { checkpointFile } from './records/history/checkpoint.ts'
import { perform } from './records/perform.ts'
import { partnerView } from './records/published/partner.view.ts'
import { surveyAnswers } from './records/survey/survey.view.ts'
import type { Id } from './kernel/ids.ts'

const PARTNER = '/ko/partners/fullerton'
/** A page about an invented partner that no authority file knows. */
const INVENTED = `용인시 로고
교류도시(해외)
벨로라시(우호)
교류추진 현황
구분 내용
2011. 5. 2 ~ 5. 6 용인시장 외 3명 벨로라시 방문`

const ANSWER = { page: '/partners/fullerton', edition: '4', score: '5' }

onEachEngine('the public site', (here) => {
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

  async function anExchange() {
    const partner = await partnerView(here().database.published, registerId, 'fullerton')
    const [exchange] = await exchangesOf(here().database.reads, registerId, partner?.id ?? '')
    assert.ok(exchange)
    return exchange
  }

  test('leads from the bare address to the register’s first language', async () => {
    const response = await site.get('/')
    assert.equal(response.status, 302)
    assert.equal(response.headers.get('location'), '/ko')
  })

  test('shows the partner in every language of the register, and takes a trailing slash away', async () => {
    for (const locale of ['ko', 'en', 'ja', 'zh']) {
      const response = await site.get(`/${locale}/partners/fullerton`)
      assert.equal(response.status, 200)
      assert.match(await response.text(), new RegExp(`<html lang="${locale}"`))
    }
    const slashed = await site.get(`${PARTNER}/`)
    assert.equal(slashed.status, 301)
    assert.equal(slashed.headers.get('location'), PARTNER)
  })

  test('answers an unknown partner, language and address with 404 in the language of the address', async () => {
    const unknown = await site.get('/en/partners/atlantis')
    assert.equal(unknown.status, 404)
    assert.match(await unknown.text(), /<html lang="en"/)
    for (const path of [
      '/fr',
      '/ko/partners/a%00b',
      '/ko/nothing',
      '/ko/partners',
      '/nothing/at/all',
      '/ko/partners/%2f..%2fdesk',
    ])
      assert.equal((await site.get(path)).status, 404, path)
  })

  test('serves the page from the store after the first time, byte for byte, and 304 to who has it', async () => {
    const first = await (await site.get(PARTNER)).text()
    const second = await site.get(PARTNER, { 'accept-encoding': 'identity' })
    const etag = second.headers.get('etag') ?? ''
    assert.match(etag, /^"[0-9a-f]{32}"$/)
    assert.equal(await second.text(), first)
    const again = await site.get(PARTNER, { 'if-none-match': etag, 'accept-encoding': 'identity' })
    assert.equal(again.status, 304)
    const brotli = await site.get(PARTNER, { 'accept-encoding': 'br' })
    assert.equal(brotli.headers.get('content-encoding'), 'br')
    assert.equal(await brotli.text(), first)
    const head = await fetch(site.address + PARTNER, { method: 'HEAD' })
    assert.equal(await head.text(), '')
    assert.equal(head.status, 200)
  })

  test('shows a correction at once, in this process and in another that has the old page in its store', async (t) => {
    const another = await here().again()
    const second = await served(another)
    t.after(async () => {
      await second.stop()
      await another.close()
    })
    await Promise.all([site.get(PARTNER), second.get(PARTNER)])
    assert.doesNotMatch(await (await second.get(PARTNER)).text(), /바로잡은 말/)
    const { id, version } = await anExchange()
    const change = { title: { ko: '바로잡은 말' } }
    const corrected = await perform(here(), { principal: OPERATOR, registerId }, correctExchange, {
      id,
      version,
      change,
    })
    assert.ok(corrected.ok)
    for (const each of [site, second]) assert.match(await (await each.get(PARTNER)).text(), /바로잡은 말/)
  })

  test('drops a withdrawn exchange from every page at once', async () => {
    const { id, content } = await anExchange()
    const title = content.title.ko ?? ''
    for (const path of [PARTNER, '/ko']) await site.get(path)
    assert.ok((await (await site.get(PARTNER)).text()).includes(title))
    await perform(here(), { principal: OPERATOR, registerId }, withdrawExchange, { id, reason: '두 번 적힘' })
    for (const path of [PARTNER, '/en/partners/fullerton', '/ko', '/ko/sitemap'])
      assert.ok(!(await (await site.get(path)).text()).includes(title), path)
  })

  test('shows no draft: what was imported and not published is nowhere', async () => {
    await here().database.transaction((rows) =>
      rows.updateTable('exchange').set({ content: '{"canary":"CANARY-7f3a"}' }).execute(),
    )
    for (const path of [PARTNER, '/ko', '/ko/sitemap', '/data/history.json'])
      assert.doesNotMatch(await (await site.get(path)).text(), /CANARY/, path)
  })

  test('publishes the signed checkpoints of the history', async () => {
    const { checkpoints } = checkpointFile.parse(await (await site.get('/data/history.json')).json())
    assert.equal(checkpoints.length, 1)
    assert.equal(checkpoints[0]?.publicKey, here().signer.publicKey)
  })

  describe('the satisfaction question', () => {
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

  test('every answer carries the policy that lets nothing in from elsewhere, errors too', async () => {
    for (const path of [PARTNER, PARTNER, '/ko', '/ko/nothing', '/data/history.json', '/']) {
      const { headers } = await site.get(path)
      const policy = headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'/, path)
      assert.doesNotMatch(policy, /unsafe/, path)
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path)
    }
  })
})

onEachEngine('a site whose database does not answer', (here) => {
  test('says so with 500 in its own shell, and reports why', async () => {
    await withReferenceRegister(here())
    const reported: unknown[] = []
    const broken = await here().again()
    const { fetch: ask } = await createApp(broken, (error) => reported.push(error))
    await ask(new Request('http://localhost/en'))
    await broken.close()
    const response = await ask(new Request('http://localhost/en/partners/fullerton'))
    assert.equal(response.status, 500)
    assert.match(await response.text(), /<html lang="en"/)
    assert.ok(reported.length > 0)
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
