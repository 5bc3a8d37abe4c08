import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, words, wordsOfAll } from '../../ui/html-reader.test-support.ts'
import { contextFor, summary } from '../reference.test-support.ts'
import { homePage } from './home.page.ts'

test('home says how many cities there are and leads to each', () => {
  const page = read(homePage(contextFor('ko', '')))
  assert.equal(words(page.querySelector('.lead')), '도시 1곳과 이어져 있습니다.')
  assert.equal(page.querySelector('.partner a')?.getAttributeValue('href'), '/ko/partners/fullerton')
})

test('partners stand under their kind of tie, the oldest tie first', () => {
  const mou = {
    ...summary,
    slug: 'garam',
    names: { ko: '가람시' },
    tie: summary.tie && { ...summary.tie, type: 'mou' as const },
  }
  const untied = { ...summary, slug: 'narae', names: { ko: '나래시' }, tie: null }
  const page = read(homePage(contextFor('ko', '', [untied, mou, summary])))
  assert.deepEqual(wordsOfAll(page, 'h2'), [
    '자매도시 해외 · 1곳',
    '업무협약 도시 해외 · 1곳',
    '결연 기록 없음 해외 · 1곳',
    '다가오는 기념일',
  ])
  assert.deepEqual(wordsOfAll(page, 'h3'), ['플러튼시', '가람시', '나래시'])
})

test('the menu names a few partners and leaves many to the list', () => {
  const many = Array.from({ length: 6 }, (_, place) => ({ ...summary, slug: `city-${place}` }))
  assert.deepEqual(wordsOfAll(read(homePage(contextFor('ko', ''))), '#menu li'), [
    '교류도시 한눈에',
    '플러튼시',
    '교류 연표',
    '숫자로 보는 교류',
    '사이트맵',
  ])
  assert.equal(wordsOfAll(read(homePage(contextFor('ko', '', many))), '#menu li').length, 4)
})

test('before the first partner is published home says so', () => {
  const page = read(homePage(contextFor('ko', '', [])))
  assert.match(words(page.querySelector('main')), /아직 공개한 교류도시가 없습니다/)
})

test('the satisfaction question speaks of home and the edition of what it lists', () => {
  const form = read(homePage(contextFor('ko', ''))).querySelector('.page-foot form')
  assert.equal(form?.querySelector('input[name="page"]')?.getAttributeValue('value'), '')
  assert.equal(form?.querySelector('input[name="edition"]')?.getAttributeValue('value'), '7')
})

test('partners in the country stand after those abroad', () => {
  const domestic = { ...summary, slug: 'garam', place: { ...summary.place, country: 'KR' } }
  const page = read(homePage(contextFor('ko', '', [domestic, summary])))
  assert.deepEqual(wordsOfAll(page, '.sections h2').slice(0, 2), [
    '자매도시 해외 · 1곳',
    '자매도시 국내 · 1곳',
  ])
})

test('the next anniversary is named with its years and the days until it', () => {
  const page = read(homePage(contextFor('ko', '')))
  assert.match(
    words(page.querySelector('[aria-labelledby="anniversaries"]')),
    /2027년 5월 4일 플러튼시 자매도시 23주년 163일 뒤/,
  )
})
