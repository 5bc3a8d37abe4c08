import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { textOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readList } from './read-list.ts'

function read(text: string) {
  const document = fromPlainText(text)
  const { entries } = readList(document, document.blocks, korean)
  return entries.map(({ date, span }) => [date.value, textOf(text, span)])
}

describe('two events in one line', () => {
  it('are two, the second in the year of the first', () => {
    assert.deepEqual(read('2023.10.7(토) 의장 외 3명 참석 / 10.14(토) 합창단 30명 공연'), [
      ['2023-10-07', '2023.10.7(토) 의장 외 3명 참석'],
      ['2023-10-14', '10.14(토) 합창단 30명 공연'],
    ])
  })

  it('a slash between words parts nothing', () => {
    assert.equal(read('2023.10.7 시장 / 의장 방문').length, 1)
  })
})

describe('below the heading of a year', () => {
  it('a line without a date is of that year', () => {
    assert.deepEqual(read('2019년\n청소년 축구단 방문\n공무원 파견'), [
      ['2019', '청소년 축구단 방문'],
      ['2019', '공무원 파견'],
    ])
  })

  it('a line with its day inside is of that day', () => {
    assert.deepEqual(read('2019년\n자매도시 축제 참가 (5. 3 ~ 5. 6)')[0]?.[0], '2019-05-03/2019-05-06')
  })

  it('a line set in goes on with the one above', () => {
    assert.equal(read('2019년\n5. 3 청소년 축구단 방문\n   친선경기 관람').length, 1)
  })

  it('"11." among dated lines is November, and asks', () => {
    assert.deepEqual(read('2014년\n10.24 군수 방문\n11. 학교 간 서한 교환')[1]?.[0], '2014-11')
  })
})

describe('an item that only heads its parts', () => {
  it('gives them its year and is no exchange itself', () => {
    const rows = read(
      '○ 2010.5.3 방문\n○ 10주년 기념의 해(2011년)\n  - (9. 8.) 심포지엄\n  - (11월) 답례공연',
    )
    assert.deepEqual(
      rows.map(([date]) => date),
      ['2010-05-03', '2011-09-08', '2011-11'],
    )
  })
})

describe('decades', () => {
  it('are headings, not years', () => {
    assert.deepEqual(
      read('1990년대\n1995. 5. 3 방문').map(([date]) => date),
      ['1995-05-03'],
    )
  })
})
