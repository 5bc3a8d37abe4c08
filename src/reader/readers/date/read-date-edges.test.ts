import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { dates } from '../../lexicon/ko/dates.ts'
import { findDate, readLeadingDate, readWholeDate } from './read-date.ts'

describe('a date that a person must look at', () => {
  const lines = [
    ['2003. 2. 30 방문', 'impossible-date', '2003. 2. 30'],
    ['2010.13.5 방문', 'impossible-date', '2010.13.5'],
    ['2003. 7. 7 ~ 7. 32 방문', 'impossible-date', '2003. 7. 7 ~ 7. 32'],
    ['2019.7.30~5 방문', 'end-before-start', '2019.7.30~5'],
    ['2009.7.9~6.26 방문', 'end-before-start', '2009.7.9~6.26'],
  ] as const
  for (const [line, kind, wrote] of lines) {
    it(`${line} is kept as written and not bent`, () => {
      const { value, doubt } = readLeadingDate(lineOf(line), dates)?.reading ?? {}
      assert.deepEqual([value, doubt], ['unknown', { kind, wrote }])
    })
  }
  it('a stay over New Year ends in the next year, with a doubt', () => {
    const reading = readLeadingDate(lineOf('2019.12.28~1.3 방문'), dates)?.reading
    assert.equal(reading?.value, '2019-12-28/2020-01-03')
    assert.deepEqual(reading?.doubt, { kind: 'two-readings' })
  })
})

describe('a cell of a table', () => {
  const cells = [
    ['11.', '2008-11'],
    ['가을', '2008-23'],
    ['5월', '2008-05'],
    ['하반기', '2008-07/2008-12'],
    ['10.∼11.', '2008-10/2008-11'],
    ['2005.12.～2006.1.', '2005-12/2006-01'],
  ] as const
  for (const [cell, date] of cells) {
    it(`${cell} below 2008 is ${date}`, () => {
      assert.equal(readWholeDate(lineOf(cell), dates, { year: 2008 })?.reading.value, date)
    })
  }
  it('a cell with more than a date is no date', () => {
    assert.equal(readWholeDate(lineOf('2. 21 마스크'), dates, { year: 2020 }), undefined)
  })
})

it('a date is found inside a line', () => {
  assert.equal(findDate(lineOf('교류를 약 2010년에 시작'), dates)?.reading.value, '2010~')
  assert.equal(findDate(lineOf('교류협약 2010년 체결'), dates)?.reading.value, '2010')
  assert.equal(findDate(lineOf('자매결연체결(2004.5.5)'), dates)?.reading.value, '2004-05-05')
  assert.equal(findDate(lineOf('(5. 3, 문경시청)'), dates, { year: 2009 })?.reading.value, '2009-05-03')
  assert.equal(findDate(lineOf('공연 2회(1,200명 관람)'), dates, { year: 2009 }), undefined)
})
