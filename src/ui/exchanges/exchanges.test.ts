import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { HtmlElement } from 'html-validate'
import type { Locale } from '../../kernel/locale.ts'
import { DIRECTIONS, EXCHANGE_KINDS } from '../../kernel/vocabulary.ts'
import { read, regionNamed, rowsOf, words, wordsOfAll } from '../html-reader.test-support.ts'
import { exchangesExamples } from './exchanges.examples.ts'

function shown(place: number, locale: Locale = 'ko'): HtmlElement {
  const example = exchangesExamples[place]
  assert.ok(example)
  return read(example.render(locale))
}

test('the timeline says for each exchange when, which way, what, which field and how many', () => {
  const entry = shown(0).querySelector('#exchange-talks')
  assert.deepEqual(
    ['.entry-when', 'h4', '.entry-meta > strong'].map((part) => words(entry?.querySelector(part))),
    ['2003년 7월 7일 ~ 12일 플러튼시에 갔음 추정', '행정국장 외 5명 용인시 실무협의단 방문', '6명'],
  )
  assert.equal(entry?.getAttributeValue('data-direction'), 'outbound')
})

test('an inferred direction is marked and the mark explained', () => {
  assert.deepEqual(wordsOfAll(shown(0), '#exchange-councillors .inferred'), [])
  assert.match(words(shown(0).querySelector('.inferred-hint')), /추정/)
  assert.equal(shown(1).querySelectorAll('.inferred-hint').length, 0)
})

test('what happened on the occasion of another hangs below it', () => {
  const list = shown(0)
    .querySelectorAll('li')
    .find((item) => item.querySelector('ul #exchange-rotary'))
  assert.ok(list?.querySelector('#exchange-sister'))
})

test('the words of the old page are kept, with other sentences that tell the same', () => {
  const details = shown(0, 'en').querySelector('#exchange-intent details')
  const quotes = details?.querySelectorAll('blockquote') ?? []
  assert.equal(words(quotes[0]), '2003. 1. 23 미국 플러튼시 교류의향서 접수')
  assert.match(words(quotes[1]), /마이클오우츠/)
  assert.deepEqual(
    quotes.map((quote) => quote.getAttributeValue('lang')),
    ['ko', 'ko'],
  )
})

test('the plain table holds the same exchanges in the same order', () => {
  const table = shown(0).querySelector('.exchange-table')
  assert.deepEqual(rowsOf(table)[1], [
    '2003년 7월 7일 ~ 12일',
    '행정국장 외 5명 용인시 실무협의단 방문',
    '대표단',
    '플러튼시에 갔음 추정',
    '6명',
  ])
  assert.equal(rowsOf(table).length, shown(0).querySelectorAll('article').length)
})

test('the filter offers what there is, with counts, and starts with all', () => {
  const choices = shown(0).querySelectorAll('.choices')
  assert.deepEqual(
    choices.map((group) => wordsOfAll(group, 'label')),
    [
      ['연표', '표'],
      ['모두 5', '협정 3', '대표단 1', '의회 1'],
      ['모두 5', '간 교류 2', '온 교류 1', '오가지 않은 교류 2'],
    ],
  )
  const checked = shown(0).querySelectorAll('input[checked]')
  assert.deepEqual(
    checked.map((input) => input.getAttributeValue('value')),
    ['timeline', 'all', 'all'],
  )
})

test('an exchange of unknown date stands under its own heading at the end', () => {
  assert.equal(wordsOfAll(shown(1), 'h3').at(-1), '날짜 모름')
  assert.equal(rowsOf(shown(1).querySelector('table')).at(-1)?.[0], '날짜 모름')
})

test('a section in another language than the page says so once', () => {
  assert.deepEqual(wordsOfAll(shown(0, 'en'), '.language-note'), ['This part is recorded in Korean only.'])
  assert.deepEqual(wordsOfAll(shown(0), '.language-note'), [])
})

test('a tie before its first exchange shows no filter', () => {
  assert.match(words(regionNamed(shown(2), '교류추진 현황')), /기록된 교류가 아직 없습니다/)
  assert.equal(shown(2).querySelectorAll('.filter').length, 0)
})

test('the style sheet knows every kind and direction of the vocabulary', () => {
  const css = globSync('src/ui/css/6*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
  for (const value of [...EXCHANGE_KINDS, ...DIRECTIONS]) {
    assert.ok(css.includes(`.exchanges:has([value='${value}']:checked) {`), value)
  }
  for (const kind of EXCHANGE_KINDS) {
    for (const direction of DIRECTIONS) {
      const pair = `:not(:has([data-kind='${kind}'][data-direction='${direction}']))`
      assert.equal(css.split(pair).length - 1, 2, `${kind} ${direction}: the years and the line for nothing`)
    }
  }
})
