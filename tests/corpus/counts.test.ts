import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countsOf, percentOf, sumOf } from './counts.ts'
import { judgePage } from './judge-page.ts'
import { asked, goldPage, goldRow, readPage, readRow, sure } from './sample.ts'

const gold = goldPage({ rows: [goldRow('중학생 방문'), goldRow('시장 방문'), goldRow('축제 참가')] })
const counts = countsOf(
  judgePage(
    gold,
    readPage({
      rows: [
        readRow('중학생 방문'),
        readRow('시장 방문', { kind: asked('other'), people: sure(null) }),
        readRow('저작권 2015', { people: sure(null) }),
      ],
    }),
  ),
)

describe('the figures of a page', () => {
  it('tell how many rows of the gold were found, and how many of those read are none', () => {
    assert.deepEqual(counts['rows found'], { count: 2, of: 3 })
    assert.deepEqual(counts['rows invented'], { count: 1, of: 3 })
  })

  it('tell of the found rows how many have each field right, and all four', () => {
    const shares = (['date', 'people', 'direction', 'kind', 'all four'] as const).map(
      (figure) => counts[figure],
    )
    assert.deepEqual(
      shares.map(({ count, of }) => `${count}/${of}`),
      ['2/2', '1/2', '2/2', '1/2', '1/2'],
    )
  })

  it('count as sure each value without a question, the people left out and the three of an invented row too', () => {
    assert.deepEqual(counts['values sure'], { count: 10, of: 11 })
  })

  it('count as sure and right neither what was invented nor what was left out', () => {
    assert.deepEqual(counts['sure and right'], { count: 6, of: 10 })
  })

  it('are added up over pages', () => {
    assert.deepEqual(sumOf([counts, counts])['rows found'], { count: 4, of: 6 })
  })

  it('have no percentage where nothing is to count', () => {
    assert.deepEqual([percentOf({ count: 1, of: 4 }), percentOf({ count: 0, of: 0 })], [25, undefined])
  })
})
