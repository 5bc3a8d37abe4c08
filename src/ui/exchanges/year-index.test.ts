import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toEdtf, UNKNOWN } from '../../edtf/edtf.ts'
import { html } from '../html.ts'
import { read, wordsOfAll } from '../html-reader.test-support.ts'
import { referenceExchanges } from './exchange.examples.ts'
import { exchangesSection } from './exchanges.ts'
import { yearIndex } from './year-index.ts'

const [first] = referenceExchanges
const CITIES = { home: '용인시', partner: '플러튼시' }

function inYears(years: readonly number[]) {
  assert.ok(first)
  const of = { ...first, partOf: null }
  return years.map((year, place) => ({
    ...of,
    id: `e${place}`,
    date: toEdtf(`${year}-05`) ?? UNKNOWN,
    earliest: `${year}-05-01`,
  }))
}

test('a long timeline leads to each of its years, by decade, and every link arrives', () => {
  const exchanges = inYears(Array.from({ length: 60 }, (_, place) => 1988 + Math.floor(place / 4)))
  const page = read(html`<div>${exchangesSection(exchanges, CITIES, '2026-01-01', 'ko')}</div>`)
  assert.equal(page.querySelectorAll('.year-index li').length, 3)
  assert.deepEqual(wordsOfAll(page, '.year-index a').slice(0, 3), ['1988', '1989', '1990'])
  for (const link of page.querySelectorAll('.year-index a'))
    assert.ok(page.querySelector(link.getAttributeValue('href') ?? ''), link.getAttributeValue('href') ?? '')
})

test('a short timeline needs no index', () => {
  assert.equal(String(yearIndex(inYears([2001, 2002, 2003]), 'ko')), '')
})
