import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { withdrawExchange } from '../../../tests/support/acts/withdraw-exchange.ts'
import { raw } from 'hono/html'
import type { Id } from '../../kernel/ids.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { perform } from '../../records/perform.ts'
import { read, regionNamed, words, wordsOfAll } from '../../ui/html-reader.test-support.ts'

onEachEngine('the search page', (here) => {
  let site: Served
  let registerId: Id<'register'>
  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    site = await served(here())
  })
  afterEach(() => site.stop())

  async function page(address: string) {
    const response = await site.get(address)
    assert.equal(response.status, 200)
    return read(raw(await response.text()))
  }

  test('groups what it found, marks the words and says once why another spelling leads there', async () => {
    const shown = await page(`/ko/search?q=${encodeURIComponent('풀러턴')}`)
    const groups = ['교류도시 1건', '교류 32건', '협정 3건', '도시 정보 11건', '지명 1건']
    assert.deepEqual(wordsOfAll(shown, 'h2'), groups)
    assert.deepEqual(wordsOfAll(shown, 'mark'), ['풀러턴', '풀러턴'])
    assert.deepEqual(
      wordsOfAll(shown, '.title-block p').filter((text) => text.includes('다른 이름')),
      ['‘풀러턴’은 플러튼시의 다른 이름'],
    )
    const [first] = regionNamed(shown, '교류 ').querySelectorAll('.found a')
    assert.match(first?.getAttributeValue('href') ?? '', /^\/ko\/exchanges\/[a-z0-9]{24}$/)
  })

  test('leads to the chronicle with what the question names', async () => {
    const shown = await page(`/en/search?q=${encodeURIComponent('youth 2006')}`)
    const links = shown.querySelectorAll('.found-more a').map((link) => link.getAttributeValue('href'))
    assert.deepEqual(links, ['/en/exchanges?from=2006&amp;to=2006&amp;kind=youth'])
  })

  test('shows all of one kind, page by page', async () => {
    const shown = await page(`/ko/search?q=${encodeURIComponent('용인')}&kind=exchange`)
    assert.equal(shown.querySelectorAll('.found').length, 20)
    const next = shown.querySelectorAll('.found-more a').map((link) => link.getAttributeValue('href'))
    assert.deepEqual(next, ['/ko/search?q=%EC%9A%A9%EC%9D%B8&amp;kind=exchange&amp;page=2'])
    const last = await page(next[0]?.replaceAll('&amp;', '&') ?? '')
    assert.equal(last.querySelectorAll('.found').length, 2)
  })

  test('helps where nothing was found, and nothing that was typed becomes markup', async () => {
    const shown = await page(`/ko/search?q=${encodeURIComponent('<img src=x onerror=1>')}`)
    assert.match(
      words(shown.querySelector('[role="status"]')),
      /‘<img src=x onerror=1>’에 맞는 것을 찾지 못했습니다/,
    )
    assert.equal(shown.querySelectorAll('img').length, 0)
    assert.equal(shown.querySelectorAll('.search-help li').length, 3)
  })

  test('forgets what is withdrawn at once', async () => {
    const asked = `/ko/search?q=${encodeURIComponent('위촉패')}`
    const link = (await page(asked)).querySelector('.found a')?.getAttributeValue('href') ?? ''
    const id = link.slice(link.lastIndexOf('/') + 1)
    const occasion = { principal: OPERATOR, registerId, reason: 'withdrawn' }
    const done = await perform(here(), occasion, withdrawExchange, { id, reason: '시험' })
    assert.ok(done.ok)
    assert.equal((await page(asked)).querySelectorAll('.found').length, 0)
    const kept = await here()
      .database.reads.selectFrom('published_search')
      .select('id')
      .where('record_id', '=', id)
      .execute()
    assert.deepEqual(kept, [])
  })

  test('suggests names by their initial consonants, then titles', async () => {
    const suggestions = async (typed: string) => {
      const answer = await site.get(`/ko/search/suggest?q=${encodeURIComponent(typed)}`)
      return (await answer.json()) as string[] // as the route says
    }
    assert.deepEqual((await suggestions('ㅍㄹ'))[0], '플러튼시')
    assert.deepEqual(await suggestions('위촉'), ['한국전참전용사 기념비 위촉패 전달'])
    assert.deepEqual(await suggestions(''), [])
  })
})
