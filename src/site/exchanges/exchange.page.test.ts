import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExchangePageView } from '../../records/published/exchange.view.ts'
import { faultsOfMarkup, read, words } from '../../ui/html-reader.test-support.ts'
import { contextFor, partner } from '../reference.test-support.ts'
import { exchangePage } from './exchange.page.ts'

const [exchange] = partner.exchanges
assert.ok(exchange)

const view: ExchangePageView = {
  exchange: {
    ...exchange,
    state: 'postponed',
    form: 'homestay',
    account: { ko: '학교와 시청을 둘러보았다.' },
    outcome: { ko: '이듬해에도 이어 가기로 하였다.' },
    thirdParties: [{ ko: '가람청소년회 (지어낸 단체)' }],
    links: [{ address: 'https://news.example/1', title: { ko: '지어낸 기사' } }],
    cost: { amount: 12_000_000, currency: 'KRW' },
  },
  partner,
  contact: partner.contact,
  media: [],
  corrections: [],
  whole: null,
  series: { id: 'series', names: { ko: '여름 홈스테이' }, about: null, partnershipId: null },
  parts: [],
  signed: [],
  before: null,
  after: null,
  changedOn: '2026-11-22',
  edition: '7',
}

test('an exchange tells all that officers wrote of it, and that it was put off', async () => {
  const markup = exchangePage(contextFor('ko', '/exchanges/one'), view)
  assert.deepEqual(await faultsOfMarkup(markup), [])
  const text = words(read(markup).querySelector('main'))
  for (const told of [
    '미룸',
    '홈스테이',
    '여름 홈스테이',
    '₩12,000,000',
    '둘러보았다',
    '이어 가기로',
    '가람청소년회',
    '지어낸 기사',
  ])
    assert.ok(text.includes(told), told)
})
