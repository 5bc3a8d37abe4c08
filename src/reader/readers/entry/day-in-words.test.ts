import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toEdtf } from '../../../edtf/edtf.ts'
import { lineOf } from '../../for-tests.ts'
import { english } from '../../lexicon/en/english.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { stated } from '../../reading.ts'
import { withDayInWords } from './day-in-words.ts'

describe('a date that is a year alone takes its days from the words', () => {
  const lines = [
    ['의원 4명 옌청시 방문(9.3~9.6)', '2013-09-03/2013-09-06', korean],
    ['7월 29일부터 8월 3일까지 홈스테이', '2013-07-29/2013-08-03', korean],
    ['의원 4명 옌청시 방문(4박 5일)', '2013', korean],
    ['From October 28 to November 4, two librarians helped out', '2013-10-28/2013-11-04', english],
    ['10 students visited Kawanishi', '2013', english],
    ['Mayor visited Kawanishi (party of 5)', '2013', english],
  ] as const
  for (const [line, expected, lexicon] of lines) {
    it(`${line}: ${expected}`, () => {
      const year = toEdtf('2013')
      assert.ok(year)
      const date = stated(year, { start: 0, end: 0 }, 'date/as-written')
      assert.equal(withDayInWords(date, lineOf(line), lexicon.dates).value, expected)
    })
  }
})

describe('what the words leave open beside a year alone is asked about', () => {
  const year = toEdtf('2003')
  assert.ok(year)
  const date = stated(year, { start: 0, end: 0 }, 'date/as-written')

  it('a number with a dot is a month or that of an item', () => {
    const read = withDayInWords(date, lineOf('5. 사스 격려서한 발송'), korean.dates)
    assert.deepEqual([read.value, read.doubt?.kind, read.alternatives], ['2003-05', 'two-readings', ['2003']])
  })

  it('a month further in may be that of the event', () => {
    const read = withDayInWords(
      date,
      lineOf('We passed the hat, and in February $14,200 went over'),
      english.dates,
    )
    assert.deepEqual([read.value, read.doubt?.kind, read.alternatives], ['2003', 'two-readings', ['2003-02']])
  })
})
