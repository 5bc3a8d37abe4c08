import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../tests/support/each-engine.ts'
import { withReferenceRegister } from '../tests/support/reference-register.ts'
import { type Served, served } from '../tests/support/served.ts'
import { createApp } from './app.ts'
import { correctExchange } from '../tests/support/acts/correct-exchange.ts'
import { withdrawExchange } from '../tests/support/acts/withdraw-exchange.ts'
import { OPERATOR } from './records/account/principal.ts'
import { exchangesOf } from './records/exchange/exchange.view.ts'
import { checkpointFile } from './records/history/checkpoint.ts'
import { perform } from './records/perform.ts'
import { partnerView } from './records/published/partner.view.ts'
import type { Id } from './kernel/ids.ts'

const PARTNER = '/ko/partners/fullerton'

onEachEngine('the public site', (here) => {
  let site: Served
  let registerId: Id<'register'>

  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    site = await served(here())
  })
  afterEach(() => site.stop())

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
