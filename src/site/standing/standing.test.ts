import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { correctExchange } from '../../../tests/support/acts/correct-exchange.ts'
import { openRegister } from '../../acts/open-register.ts'
import { withdrawExchange } from '../../../tests/support/acts/withdraw-exchange.ts'
import { createApp } from '../../app.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { perform } from '../../records/perform.ts'
import { registerContent } from '../../records/register/register.ts'
import { findExchange } from '../../records/exchange/exchange.view.ts'

const HOST = 'sister.naru.example'
const home = { names: [{ text: '나루', language: 'ko', role: 'official' as const, source: '지어낸 도시' }] }
const NARU = {
  settings: {
    slug: 'naru',
    names: { ko: '나루시', en: 'Naru' },
    locales: ['en' as const, 'ko' as const],
    portalTrail: [],
    licence: null,
    masthead: false,
    hosts: [HOST],
  },
  home: { ...home, region: null, country: 'KR', level: 'city' as const, position: null, timeZone: null },
}

onEachEngine('a page stands', (here) => {
  let site: Served
  let registerId: Id<'register'>
  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    site = await served(here())
  })
  afterEach(() => site.stop())

  async function openNaru(): Promise<void> {
    const occasion = { principal: OPERATOR, registerId: newId<'register'>() }
    assert.ok((await perform(here(), occasion, openRegister, NARU)).ok)
  }

  async function text(path: string, status = 200): Promise<string> {
    const response = await site.get(path)
    assert.equal(response.status, status, `${path} ${response.headers.get('location')}`)
    return response.text()
  }

  const ownLinks = (page: string) =>
    [...page.matchAll(/\s(?:href|action|data-suggest)="(?<to>\/[^"]*)"/g)]
      .map(({ groups }) => groups?.['to'] ?? '')
      .filter((to) => !to.startsWith('/assets/') && !to.startsWith('/as-of?') && to !== '/as-of')

  test('under the name of the second register, and every link of it stays there', async () => {
    await openNaru()
    assert.match(await text('/naru/en'), /Sister cities of Naru/)
    const links = ownLinks(await text('/naru/en'))
    assert.ok(links.length > 8)
    assert.deepEqual(
      links.filter((to) => !/^\/naru\/(?:ko|en)(?:$|[/?])/.test(to)),
      [],
    )
    assert.match(await text('/ko'), /용인시 교류도시/)
    await text('/naru/ja', 404)
    await text('/naru/en/partners/fullerton', 404)
    await text('/nobody/ko', 404)
  })

  test('at one address: the first register has no name before its pages, a name alone leads home', async () => {
    await openNaru()
    assert.equal((await site.get('/yongin/ko/sitemap')).headers.get('location'), '/ko/sitemap')
    assert.equal((await site.get('/naru')).headers.get('location'), '/naru/en')
    assert.equal((await site.get('/yongin')).headers.get('location'), '/ko')
  })

  test('on a host of its own without its name, in the store too', async () => {
    await openNaru()
    const { fetch } = await createApp(here(), (error) => assert.fail(String(error)))
    for (const path of ['/en', '/en']) {
      const own = await fetch(new Request(`http://${HOST}${path}`))
      assert.match(await own.text(), /Sister cities of Naru/)
      const first = await fetch(new Request(`http://other.example${path}`))
      assert.match(await first.text(), /Sister cities of Yongin/)
    }
    const entrance = await fetch(new Request(`http://${HOST}/`))
    assert.equal(entrance.headers.get('location'), '/en')
  })

  test('below the list of all registers of the host', async () => {
    assert.equal((await site.get('/')).headers.get('location'), '/ko')
    await openNaru()
    const list = await text('/')
    assert.deepEqual(ownLinks(list), ['/', '/ko', '/naru/ko'])
  })

  test('on a past day as it stood at its end, with everything that it links to, and never with what was withdrawn', async () => {
    const reads = here().database.reads
    const rows = await reads.selectFrom('published_exchange').select(['id', 'data']).execute()
    const idOf = (word: string) => rows.find(({ data }) => data.includes(word))?.id ?? ''
    const [corrected, withdrawn] = [idOf('위촉패'), idOf('감사패')]
    await everythingSince('2020-01-01T00:00:00.000Z')
    const kept = await findExchange(reads, registerId, corrected)
    assert.ok(kept)
    const change = { title: { ko: '고친 제목' } }
    const occasion = { principal: OPERATOR, registerId, reason: '시험' }
    assert.ok(
      (await perform(here(), occasion, correctExchange, { id: corrected, version: kept.version, change })).ok,
    )
    assert.ok((await perform(here(), occasion, withdrawExchange, { id: withdrawn, reason: '시험' })).ok)

    assert.match(await text(`/ko/exchanges/${corrected}`), /고친 제목/)
    const past = await text(`/as-of/2020-05-04/ko/exchanges/${corrected}`)
    assert.doesNotMatch(past, /고친 제목/)
    assert.match(past, /위촉패/)
    assert.match(past, /2020년 5월 4일이 끝날 때 공개되어 있던 모습입니다\./)
    assert.match(past, /<meta name="robots" content="noindex"/)
    const partner = await text('/as-of/2020-05-04/ko/partners/fullerton')
    assert.doesNotMatch(partner, /감사패/)
    await text(`/as-of/2020-05-04/ko/exchanges/${withdrawn}`, 410)
    const away = ownLinks(partner).filter((to) => !to.startsWith('/as-of/2020-05-04/'))
    assert.deepEqual(
      new Set(away.map((to) => to.replace(/\?.*/, ''))),
      new Set([
        '/ko/partners/fullerton',
        '/ko/search',
        '/ko/search/suggest',
        '/ko/survey',
        '/ko/corrections/new',
      ]),
    )
    for (const path of ['', '/exchanges', '/statistics', '/sitemap'])
      await text(`/as-of/2020-05-04/ko${path}`)
  })

  /** As if all of it had been published on that day. */
  async function everythingSince(at: string): Promise<void> {
    await here().database.transaction((rows) =>
      rows.updateTable('published_past').set({ from_at: at }).execute(),
    )
  }

  test('on no day before anything was public, none that no calendar has, and today at its own address', async () => {
    await text('/as-of/1999-01-01/ko', 404)
    await text('/as-of/2020-02-30/ko', 404)
    assert.equal((await site.get('/as-of/2999-01-01/ko/sitemap')).headers.get('location'), '/ko/sitemap')
    assert.equal(
      (await site.get('/as-of?day=2020-05-04&base=&page=/ko/partners/fullerton')).headers.get('location'),
      '/as-of/2020-05-04/ko/partners/fullerton',
    )
    await text('/as-of?day=2020-05-04&base=//evil.example&page=/ko', 404)
  })
})

test('a register cannot take a name that means something else in addresses', () => {
  const named = (slug: string) =>
    registerContent.safeParse({ ...NARU.settings, placeId: newId<'place'>(), slug }).success
  assert.ok(named('naru'))
  for (const slug of ['ko', 'desk', 'as-of', 'api', 'data', 'assets', 'id']) assert.ok(!named(slug), slug)
})
