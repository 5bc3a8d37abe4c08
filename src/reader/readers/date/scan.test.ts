import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dates } from '../../lexicon/ko/dates.ts'
import { dateGrammar } from './grammar.ts'
import { scanPoint, scanSpan } from './scan.ts'

const grammar = dateGrammar(dates)

function scan(text: string) {
  const first = scanPoint(text, 0, grammar.withYear, grammar)
  assert.ok(first)
  return scanSpan(text, 0, first, grammar)
}

describe('how the end of a stay is joined to its start', () => {
  const lines = [
    ['2003. 7. 7 방문', 'none', undefined],
    ['2003. 7. 7 ~ 7. 12 방문', 'range', { month: 7, day: 12 }],
    ['2003.7.7부터 7.12까지 방문', 'range', { month: 7, day: 12 }],
    ['2003.7.7(월)~7.12(토) 방문', 'range', { month: 7, day: 12 }],
    ['2003.7.7, 7.12 방문', 'and', { month: 7, day: 12 }],
    ['2003.7.7 및 7.12 방문', 'and', { month: 7, day: 12 }],
    ['2003년부터 파견', 'open', undefined],
    ['2003.7 ~ 현재 파견', 'open', undefined],
    ['2003.7.7 ~ 방문', 'no-end', undefined],
    ['2003. 7월경 방문', 'none', undefined],
  ] as const
  for (const [line, join, end] of lines) {
    it(line, () => {
      const span = scan(line)
      assert.deepEqual([span.join, span.end], [join, end])
    })
  }
})

it('"경" and "약" belong to the date that they make approximate', () => {
  assert.deepEqual(scan('2003년 7월경 방문').start, { year: 2003, month: 7, about: true })
  assert.deepEqual(scan('약 2003년 방문').start, { year: 2003, about: true })
  assert.equal('2003년 7월경 방문'.slice(scan('2003년 7월경 방문').to), ' 방문')
})

it("two digits are of 1950 to 2049: '98 and '03", () => {
  assert.deepEqual([scan("'98.8.3").start.year, scan("'03.8.3").start.year], [1998, 2003])
})
