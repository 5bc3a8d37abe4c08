import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold } from '../../document/fold.ts'
import type { Words } from '../../document/words.ts'
import { dates } from '../../lexicon/ko/dates.ts'
import { findDate, readLeadingDate, readWholeDate } from './read-date.ts'

const words = (raw: string): Words => ({ raw, text: fold(raw), start: 0 })

/** A line, the date it begins with, how it was read, and the words that follow. */
type Line = readonly [line: string, date: string, basis: 'stated' | 'inferred', rest: string]

function holds(lines: readonly Line[], year?: number) {
  for (const [line, date, basis, rest] of lines) {
    it(`${line} is ${date}`, () => {
      const read = readLeadingDate(words(line), dates, year)
      assert.deepEqual(
        [read?.reading.value, read?.reading.basis, line.slice(read?.to).trim()],
        [date, basis, rest],
      )
    })
  }
}

describe('a date with its year', () => {
  holds([
    ['2003. 1. 23 미국 플러튼시', '2003-01-23', 'stated', '미국 플러튼시'],
    ['2003년 1월 23일 교류', '2003-01-23', 'stated', '교류'],
    ['2003.10. 15 방문', '2003-10-15', 'stated', '방문'],
    ['2019, 04.18. 교류', '2019-04-18', 'stated', '교류'],
    ['2016.02.25.당진시', '2016-02-25', 'stated', '당진시'],
    ['2003-07-07 방문', '2003-07-07', 'stated', '방문'],
    ['(2003.7.7) 방문', '2003-07-07', 'stated', '방문'],
    ['1. 2003.7.7 방문', '2003-07-07', 'stated', '방문'],
    ['２０１４．４．１４ 방문', '2014-04-14', 'stated', '방문'],
    ['2021.04 감사패', '2021-04', 'stated', '감사패'],
    ['2014년 12월 기념', '2014-12', 'stated', '기념'],
    ['2012년 12월 초 방문', '2012-12', 'stated', '방문'],
    ['2020. 3. 마스크 20,000장', '2020-03', 'stated', '마스크 20,000장'],
    ['2013 자매도시', '2013', 'stated', '자매도시'],
    ['2015년 가을 공연', '2015-23', 'stated', '공연'],
    ['2010년 상반기 협의', '2010-01/2010-06', 'stated', '협의'],
    ["'98. 8. 성금", '1998-08', 'inferred', '성금'],
    ['03. 5. 2 방문', '2003-05-02', 'inferred', '방문'],
    ["'14.3.24 기념", '2014-03-24', 'inferred', '기념'],
    ['97. 7.28 ∼ 8. 5 홈스테이', '1997-07-28/1997-08-05', 'inferred', '홈스테이'],
  ])
})

describe('a stay of several days', () => {
  holds([
    ['2003. 7. 7 ~ 7. 12 행정국장', '2003-07-07/2003-07-12', 'stated', '행정국장'],
    ['2011.1.7~27 용인시', '2011-01-07/2011-01-27', 'inferred', '용인시'],
    ['2012.10.4-8 축제', '2012-10-04/2012-10-08', 'inferred', '축제'],
    ['2016.7.20.~7.31 용인', '2016-07-20/2016-07-31', 'stated', '용인'],
    ['2008. 9. 28 ∼10. 03 공연', '2008-09-28/2008-10-03', 'stated', '공연'],
    ['2019. 7. 23. ~ 8.3. 출장', '2019-07-23/2019-08-03', 'stated', '출장'],
    ['2002년도 8월 26일부터 8월 29일까지 합창단', '2002-08-26/2002-08-29', 'stated', '합창단'],
    ['2004.10.26.∼2004.10.27.부시장', '2004-10-26/2004-10-27', 'stated', '부시장'],
    ['2004.11.∼12. 전시', '2004-11/2004-12', 'stated', '전시'],
    ['2010.7~8월 교류', '2010-07/2010-08', 'stated', '교류'],
    ['2006~2010년 매년', '2006/2010', 'stated', '매년'],
    ['2016. 9. 2.(금)–9. 4.(일) 공연', '2016-09-02/2016-09-04', 'stated', '공연'],
    ['1999년부터 전시', '1999/..', 'stated', '전시'],
    ['2010.5.~ 현재 파견', '2010-05/..', 'stated', '파견'],
    ['2019.5.3, 5.10 방문', '2019-05-03/2019-05-10', 'inferred', '방문'],
    ['2019. 5. 3 & 5. 4 서명', '2019-05-03/2019-05-04', 'inferred', '서명'],
  ])
})

describe('a date that is only about right', () => {
  holds([
    ['2010년경 방문', '2010~', 'stated', '방문'],
    ['약 2010년 교류 시작', '2010~', 'stated', '교류 시작'],
    ['2010년 5월경 대표단 방문', '2010-05~', 'stated', '대표단 방문'],
    ['2010. 5. 3경 방문', '2010-05-03~', 'stated', '방문'],
    ['2010년 봄 무렵 공연', '2010-21~', 'stated', '공연'],
    ['2010년 5월경 ~ 7월경 전시', '2010-05~/2010-07~', 'stated', '전시'],
    ['2010. 5. 3 ~ 5. 8경 체류', '2010-05-03/2010-05-08~', 'stated', '체류'],
    ['2010년 5월 경제교류단 방문', '2010-05', 'stated', '경제교류단 방문'],
    ['2010년 상반기경 협의', '2010-01~/2010-06~', 'stated', '협의'],
  ])
})

describe('what stands beside a date is no part of it', () => {
  holds([
    ['2019.5.3(금) 14:00 시청 방문', '2019-05-03', 'stated', '시청 방문'],
    ['2010. 4. 12 오후 2시 방문', '2010-04-12', 'stated', '방문'],
    ['2013.6.18 ~ 6.25 2013 자매도시', '2013-06-18/2013-06-25', 'stated', '2013 자매도시'],
    ['2011. 3. 5개 도시 방문', '2011-03', 'stated', '5개 도시 방문'],
    ['2022. 11. 30명 방문', '2022-11', 'stated', '30명 방문'],
    ['2010. 5. 3 일본 방문', '2010-05-03', 'stated', '일본 방문'],
    ['2019. 5. 3.1절 행사', '2019-05', 'stated', '3.1절 행사'],
    ['2012. 8. 6~10 도예산업', '2012-08-06/2012-08-10', 'inferred', '도예산업'],
  ])
})

describe('a date without its year, when the heading tells 2023', () => {
  holds(
    [
      ['12.16~17 겨울캠프', '2023-12-16/2023-12-17', 'inferred', '겨울캠프'],
      ['10.9∼10.12 군수', '2023-10-09/2023-10-12', 'inferred', '군수'],
      ['3월 01일~04일 경기', '2023-03-01/2023-03-04', 'inferred', '경기'],
      ['9.7(토)~9.16(월) 창작', '2023-09-07/2023-09-16', 'inferred', '창작'],
      ['10월경 축제 참가', '2023-10~', 'inferred', '축제 참가'],
      ['2.8 도쿄 2.8 독립선언', '2023-02-08', 'inferred', '도쿄 2.8 독립선언'],
    ],
    2023,
  )
})

describe('what cannot be a date', () => {
  for (const line of ['3.1절 기념행사', '13.5 방문', '5개 학교', '제10회 대회', '35㎞ 떨어진 도시']) {
    it(`${line} has none`, () => assert.equal(readLeadingDate(words(line), dates, 2023), undefined))
  }
})

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
      const { value, doubt } = readLeadingDate(words(line), dates)?.reading ?? {}
      assert.deepEqual([value, doubt], ['unknown', { kind, wrote }])
    })
  }
  it('a stay over New Year ends in the next year, with a doubt', () => {
    const reading = readLeadingDate(words('2019.12.28~1.3 방문'), dates)?.reading
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
      assert.equal(readWholeDate(words(cell), dates, 2008)?.reading.value, date)
    })
  }
  it('a cell with more than a date is no date', () => {
    assert.equal(readWholeDate(words('2. 21 마스크'), dates, 2020), undefined)
  })
})

it('a date is found inside a line', () => {
  assert.equal(findDate(words('교류를 약 2010년에 시작'), dates)?.reading.value, '2010~')
  assert.equal(findDate(words('교류협약 2010년 체결'), dates)?.reading.value, '2010')
  assert.equal(findDate(words('자매결연체결(2004.5.5)'), dates)?.reading.value, '2004-05-05')
  assert.equal(findDate(words('(5. 3, 문경시청)'), dates, 2009)?.reading.value, '2009-05-03')
  assert.equal(findDate(words('공연 2회(1,200명 관람)'), dates, 2009), undefined)
})
