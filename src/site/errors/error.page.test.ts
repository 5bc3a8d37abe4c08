import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES } from '../../kernel/locale.ts'
import { faultsOfMarkup, read, words, wordsOfAll } from '../../ui/html-reader.test-support.ts'
import { ASSETS, contextFor } from '../reference.test-support.ts'
import { errorPage } from './error.page.ts'

for (const locale of LOCALES) {
  test(`an error is told in ${locale} even when no register can be read`, async () => {
    const page = errorPage(null, { status: 500, locale, assets: ASSETS })
    assert.deepEqual(await faultsOfMarkup(page), [])
    assert.ok(words(read(page).querySelector('.lead')).length > 10)
  })
}

for (const status of [403, 404, 410, 413, 422, 429, 500, 503]) {
  test(`a reader who meets ${status} is told what to do and where to go on`, () => {
    const page = read(errorPage(contextFor('ko', '/gone'), { status, locale: 'ko', assets: ASSETS }))
    assert.equal(words(page.querySelector('.message-status')), String(status))
    assert.match(words(page.querySelector('.lead')), /주세요|있습니다/)
    assert.deepEqual(wordsOfAll(page, '.ways-on a'), ['교류도시 한눈에', '사이트맵'])
  })
}

test('who sends from elsewhere is not told that a page is closed, but to answer on the page itself', () => {
  const told = LOCALES.map((locale) =>
    words(read(errorPage(null, { status: 403, locale, assets: ASSETS })).querySelector('.lead')),
  )
  const advice = [
    /이 사이트의 쪽에서 보낸.*열고/,
    /page of this site.*Open/,
    /このサイトのページ.*開き/,
    /本网站的页面.*打开/,
  ]
  advice.forEach((expected, place) => assert.match(told[place] ?? '', expected))
})

test('a status without words of its own is told like its kind', () => {
  const title = (status: number) =>
    words(read(errorPage(null, { status, locale: 'ko', assets: ASSETS })).querySelector('h1'))
  assert.equal(title(405), title(404))
  assert.equal(title(502), title(500))
})

test('a page that does not exist in this language is not offered in another', () => {
  const page = read(errorPage(contextFor('ko', '/gone'), { status: 404, locale: 'ko', assets: ASSETS }))
  assert.deepEqual(
    page.querySelectorAll('.languages a').map((link) => link.getAttributeValue('href')),
    ['/ko', '/en', '/ja', '/zh'],
  )
})
