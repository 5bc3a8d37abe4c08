import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PartnerView } from '../../records/published/views.ts'
import { read, regionNamed, words, wordsOfAll } from '../../ui/html-reader.test-support.ts'
import { contextFor, partner } from '../reference.test-support.ts'
import { partnerPage } from './partner.page.ts'

const page = read(partnerPage(contextFor('ko', '/partners/fullerton'), partner))

test('the page has everything of the reference page in its order', () => {
  assert.deepEqual(wordsOfAll(page, '.breadcrumb li'), [
    '홈',
    '용인소개',
    '용인시현황',
    '교류도시(해외)',
    '플러튼시 (자매도시)',
  ])
  assert.equal(words(page.querySelector('h1')), '플러튼시')
  assert.equal(page.querySelector('.locator')?.getAttributeValue('aria-label'), '플러튼시 위치')
  assert.deepEqual(
    wordsOfAll(page, 'h2').map((heading) => heading.replace(/ \d+건$/, '')),
    ['교류의 맥박', '추진배경·성과', '일반현황', '맺은 협정', '교류추진 현황', '해마다 오간 사람'],
  )
  assert.match(
    words(page.querySelector('.page-end')),
    /자치분권과.*031-6193-3076.*최종수정일 2026년 11월 22일/,
  )
  assert.match(words(page.querySelector('form legend')), /만족하십니까/)
})

test('the pulse of the tie is one sentence with its evidence', () => {
  assert.match(
    words(regionNamed(page, '교류의 맥박')),
    /^교류의 맥박 오래 멈춤 마지막 만남과 상대 도시의 마지막 소식은 모두 2004년 5월 28일이며, 만난 지 22년이 지났습니다\./,
  )
})

test('the last row of the facts is the day on which the cities became sisters, not that of their clubs', () => {
  const last = regionNamed(page, '일반현황').querySelectorAll('tbody tr').at(-1)
  assert.match(words(last), /^자매결연 체결일 2004년 5월 4일/)
})

test('the satisfaction question speaks of this page and its edition', () => {
  assert.equal(page.querySelector('input[name="page"]')?.getAttributeValue('value'), '/partners/fullerton')
  assert.equal(page.querySelector('input[name="edition"]')?.getAttributeValue('value'), 'edition-1')
})

test('the name in the letters of the partner stands beside ours, and its language is said', () => {
  const own = page.querySelector('.title-where [lang="en"]')
  assert.equal(words(own), 'Fullerton')
  assert.equal(words(page.querySelector('title')), '플러튼시 | 용인시 교류도시')
})

test('a partner of which only the name is known has a page without empty parts', () => {
  const place = {
    ...partner.place,
    latitude: null,
    longitude: null,
    timeZone: null,
    region: null,
    country: null,
  }
  const bare: PartnerView = {
    ...partner,
    place,
    tie: null,
    background: [],
    facts: [],
    agreements: [],
    exchanges: [],
    contact: { department: null, phone: null },
  }
  const shown = read(partnerPage(contextFor('ko', '/partners/fullerton'), bare))
  assert.deepEqual(wordsOfAll(shown, 'h2'), ['교류추진 현황 0건'])
  assert.equal(words(shown.querySelector('.tie-line')), '결연 기록 없음')
  assert.equal(shown.querySelectorAll('.locator').length, 0)
})
