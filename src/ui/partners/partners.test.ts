import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { read, wordsOfAll } from '../html-reader.test-support.ts'
import { TIES } from './partner-filter.ts'
import { partnersByRegionExamples } from './partners.examples.ts'
import { WHERE } from './where.ts'

const [many, chosen] = partnersByRegionExamples.map(({ render }) => read(render('ko')))

test('partners stand by where they lie, those in the country first', () => {
  assert.deepEqual(wordsOfAll(many ?? assert.fail(), 'h3'), [
    '국내 1곳',
    '아시아 3곳',
    '유럽 1곳',
    '라틴 아메리카 1곳',
    '위치 모름 1곳',
  ])
})

test('the choices are those that show something, with how many', () => {
  assert.deepEqual(wordsOfAll(many ?? assert.fail(), '.choice').slice(0, 6), [
    '모두 7',
    '국내 1',
    '해외 5',
    '아시아 3',
    '유럽 1',
    '라틴 아메리카 1',
  ])
})

test('an address can say what is chosen at first', () => {
  const checked = chosen?.querySelectorAll('input[checked]').map((radio) => radio.getAttributeValue('value'))
  assert.deepEqual(checked, ['asia', 'sister'])
})

test('the style sheet has a rule for every choice and every pair of them', () => {
  const css = readFileSync(new URL('../css/77-partner-values.css', import.meta.url), 'utf8')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
  for (const value of [...WHERE, ...TIES])
    assert.ok(css.includes(`:has([value='${value}']:checked) {`), value)
  for (const tie of TIES)
    for (const where of WHERE)
      assert.ok(
        css.includes(`:not(:has([data-where~='${where}'] [data-tie='${tie}'])) .nothing`),
        where + tie,
      )
})
