import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newInstallation, type TestInstallation } from '../../tests/support/installation.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { type Served, served } from '../../tests/support/served.ts'
import { withdrawRecord } from '../acts/editing/withdraw-record.ts'
import { withdrawExchange } from '../../tests/support/acts/withdraw-exchange.ts'
import type { Id } from '../kernel/ids.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import { partnerView } from '../records/published/partner.view.ts'
import { standingOf, versionOf } from '../records/working/standing.view.ts'
import type { PartnerView } from '../records/published/views.ts'

describe('the public pages over real requests', () => {
  let installation: TestInstallation
  let registerId: Id<'register'>
  let site: Served
  let partner: PartnerView

  before(async () => {
    installation = await newInstallation('sqlite', { GYORYU_URL: 'https://city.example' })
    registerId = await withReferenceRegister(installation)
    site = await served(installation)
    const found = await partnerView(installation.database.published, registerId, 'fullerton')
    assert.ok(found)
    partner = found
  })
  after(async () => {
    await site.stop()
    await installation.remove()
  })

  const leadsTo = async (id: string, language: string) =>
    (await site.get(`/id/${id}`, { 'accept-language': language })).headers.get('location')
  const text = async (path: string) => (await site.get(path)).text()
  const on = (date: string) => partner.exchanges.find((one) => one.date.startsWith(date))?.id ?? ''

  test('the chronicle narrows by every facet in its address and its totals follow', async () => {
    const page = await text(
      '/ko/exchanges?kind=youth&direction=outbound&from=2006&to=2012&group=youth&partner=fullerton',
    )
    assert.match(page, /교류 4건/)
    assert.match(page, /간 사람 65명/)
    assert.match(page, /온 사람 0명/)
    assert.match(
      page,
      /href="\/ko\/exchanges\?partner=fullerton&amp;direction=outbound&amp;group=youth&amp;from=2006&amp;to=2012"/,
    )
    assert.equal((page.match(/class="entry"/g) ?? []).length, 4)
  })

  test('the page of the data says to search engines what it covers, how old it is and where each file is', async () => {
    const page = await text('/ko/data')
    const [, block = ''] = /<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/.exec(page) ?? []
    const { distribution, ...told } = JSON.parse(block) as Record<string, unknown> & {
      readonly distribution: readonly { readonly contentUrl: string }[]
    } // held against our own words just below
    assert.deepEqual(
      [told['@type'], told.url, told.temporalCoverage, told.license, told.spatialCoverage],
      ['Dataset', 'https://city.example/ko/data', '2003-01-23/2023-01-01', undefined, ['용인시', '플러튼시']],
    )
    assert.match(String(told.dateModified), /^\d{4}-\d\d-\d\d$/)
    assert.ok(distribution.length > 40)
    for (const { contentUrl } of distribution) {
      const { status } = await site.get(contentUrl.replace('https://city.example', ''))
      assert.equal(status, 200, contentUrl)
    }
  })

  test('a value that no list holds is as if it were not there, and years the wrong way round are turned', async () => {
    assert.match(await text('/ko/exchanges?kind=nonsense&from=99999&next=%00'), /교류 32건/)
    assert.match(await text('/ko/exchanges?from=2012&to=2006'), /2006년부터/)
  })

  test('what nothing matches says so and what to do', async () => {
    assert.match(await text('/ko/exchanges?kind=council&group=youth'), /조건을 하나 빼 보세요/)
  })

  test('an exchange says its people, its source and what belongs to it', async () => {
    const page = await text(`/ko/exchanges/${on('2004-05-02')}`)
    for (const told of [
      '18명',
      '원문에 적힌 수',
      '신갈로터리클럽',
      '이때 맺은 협정',
      '옛 누리집에 적힌 그대로',
    ])
      assert.ok(page.includes(told), told)
    assert.match(page, /"@type":"Event","name":"[^"]+","startDate":"2004-05-02","endDate":"2004-05-10"/)
  })

  test('a withdrawn record answers with 410, its notice and nothing of what it said', async () => {
    const id = on('2008-09-28')
    const withdrawal = { id, reason: '개인의 이름이 들어 있음' }
    assert.ok(
      (await perform(installation, { principal: OPERATOR, registerId }, withdrawExchange, withdrawal)).ok,
    )
    const answer = await site.get(`/en/exchanges/${id}`)
    const page = await answer.text()
    assert.equal(answer.status, 410)
    assert.ok(page.includes('This record was withdrawn') && page.includes(withdrawal.reason))
    assert.ok(!page.includes('예술공연단'))
    assert.equal(await leadsTo(id, 'ja'), `/ja/exchanges/${id}`)
  })

  test('each page is shared with a picture of its own, and never one of what was withdrawn or is not there', async () => {
    const trip = on('2023-01')
    for (const path of [
      '/ko',
      '/ja/partners/fullerton',
      `/en/exchanges/${trip}`,
      `/zh/agreements/${partner.agreements[0]?.id}`,
    ]) {
      const page = await text(path)
      assert.ok(
        page.includes(`<meta property="og:image" content="https://city.example${path}/share.png">`),
        path,
      )
      assert.match(page, /<meta property="og:image:alt" content="[^"]{5,}">/)
      const picture = await site.get(`${path}/share.png`)
      const bytes = Buffer.from(await picture.arrayBuffer())
      assert.equal(picture.headers.get('content-type'), 'image/png')
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
      assert.ok(bytes.length < 100_000, `${path}: ${bytes.length} bytes`)
    }
    const gone = { id: on('2019-04-18'), reason: '시험' }
    assert.ok((await perform(installation, { principal: OPERATOR, registerId }, withdrawExchange, gone)).ok)
    for (const path of [`/ko/exchanges/${gone.id}`, '/ko/partners/nobody', '/ko/exchanges/nothing', '/fr'])
      assert.equal((await site.get(`${path}/share.png`)).status, 404)
  })

  test('the address of a withdrawn fact leads to its notice, with 410 too', async () => {
    const { id, text: told } = partner.facts[0] ?? assert.fail()
    const standing = await standingOf(installation.database.reads, registerId, 'fact', id)
    assert.ok(standing)
    const withdrawal = { id, version: versionOf(standing), reason: '확인되지 않은 값' }
    const occasion = { principal: OPERATOR, registerId }
    assert.ok((await perform(installation, occasion, withdrawRecord('fact'), withdrawal)).ok)
    assert.equal(await leadsTo(id, 'ja'), `/ja/withdrawn/${id}`)
    const answer = await site.get(`/ko/withdrawn/${id}`)
    const page = await answer.text()
    assert.equal(answer.status, 410)
    assert.ok(page.includes(withdrawal.reason) && !page.includes(told['ko'] ?? assert.fail()))
    assert.equal((await site.get('/ko/withdrawn/nothing')).status, 404)
  })

  test('the address of a record leads to its page in the reader’s language', async () => {
    const agreement = partner.agreements[0]?.id ?? ''
    assert.equal(await leadsTo(agreement, 'fr, ja;q=0.8, ko;q=0.5'), `/ja/agreements/${agreement}`)
    assert.equal((await site.get('/id/nothing')).status, 404)
  })

  test('pages name their own address and the other languages absolutely, where the site has an address', async () => {
    const page = await text('/en/statistics')
    assert.match(page, /<link rel="canonical" href="https:\/\/city\.example\/en\/statistics">/)
    assert.match(page, /hreflang="zh" href="https:\/\/city\.example\/zh\/statistics"/)
  })

  test('crawlers find every page of every record in every language', async () => {
    assert.match(await text('/robots.txt'), /Sitemap: https:\/\/city\.example\/sitemap\.xml/)
    const index = await text('/sitemap.xml')
    const lists = [...index.matchAll(/<loc>https:\/\/city\.example(?<path>[^<]+)<\/loc>/g)]
    const found = await Promise.all(lists.map(({ groups }) => text(groups?.['path'] ?? '')))
    const all = found.join('')
    for (const path of ['/exchanges', '/privacy', '/partners/fullerton', `/exchanges/${on('2023-01')}`])
      for (const locale of ['ko', 'en', 'ja', 'zh'])
        assert.ok(all.includes(`<loc>https://city.example/${locale}${path}</loc>`), `${locale}${path}`)
    assert.ok(!all.includes('/desk'))
    assert.equal((await site.get('/sitemap-exchanges-9.xml')).status, 404)
  })

  test('every page of a record can be judged by its readers', async () => {
    const page = `/places/${partner.place.id}`
    const sent = await site.post('/ko/survey', { page, edition: '4', score: '5' })
    assert.equal(sent.status, 303)
    const unknown = await site.post('/ko/survey', {
      page: `/places/${'0'.repeat(24)}`,
      edition: '4',
      score: '5',
    })
    assert.equal(unknown.status, 422)
  })

  test('a withdrawn tie leaves its notice at its address, and is in no list', async () => {
    const standing = await standingOf(installation.database.reads, registerId, 'partnership', partner.id)
    assert.ok(standing)
    const withdrawal = { id: partner.id, version: versionOf(standing), reason: '잘못 올린 도시' }
    const occasion = { principal: OPERATOR, registerId }
    assert.equal((await site.get('/en/partners/fullerton')).status, 200)
    assert.ok((await perform(installation, occasion, withdrawRecord('partnership'), withdrawal)).ok)
    const answer = await site.get('/en/partners/fullerton')
    assert.equal(answer.status, 410)
    const page = await answer.text()
    assert.ok(page.includes(withdrawal.reason) && !page.includes('Fullerton'))
    assert.equal(await leadsTo(partner.id, 'en'), `/en/withdrawn/${partner.id}`)
    for (const path of ['/ko', '/ko/sitemap', '/sitemap-pages.xml', '/feeds/changes.json?lang=ko'])
      assert.ok(!(await (await site.get(path)).text()).includes('/partners/fullerton'), path)
    assert.ok((await text('/feeds/changes.json?lang=ko')).includes(withdrawal.reason))
    assert.equal((await site.get('/ko/partners/fullerton/share.png')).status, 404)
  })
})
