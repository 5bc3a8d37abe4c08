import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { textOf } from '../for-tests.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { withStackedRows } from './stacked-rows.ts'

const HEADER = '연번\n일자\n내용\n인원\n'

function rows(text: string) {
  const document = withStackedRows(fromPlainText(text), korean)
  return document.blocks.map(({ cells }) => cells.map((cell) => textOf(text, cell)))
}

describe('a table that was pasted with one cell on each line', () => {
  it('becomes rows again', () => {
    assert.deepEqual(
      rows(`${HEADER}1\n1999. 5. 2\n관광협회장 남해 방문\n5명\n2\n2000.10.13~16\n군수 방문\n7명`),
      [
        ['연번', '일자', '내용', '인원'],
        ['1', '1999. 5. 2', '관광협회장 남해 방문', '5명'],
        ['2', '2000.10.13~16', '군수 방문', '7명'],
      ],
    )
  })

  it('keeps a row whose date was glued to its words', () => {
    assert.deepEqual(rows(`${HEADER}1\n2017.05.19 환영 만찬\n8명\n2\n2018.1.1\n방문\n3명`)[1], [
      '1',
      '2017.05.19',
      '환영 만찬',
      '8명',
    ])
  })

  it('leaves a cell empty that the paste lost', () => {
    assert.deepEqual(rows(`${HEADER}1\n2017.05.19\n환영 만찬\n2\n2018.1.1\n방문\n3명`)[1], [
      '1',
      '2017.05.19',
      '환영 만찬',
      '',
    ])
  })

  it('ends at a gap: what follows stays lines', () => {
    assert.deepEqual(rows(`${HEADER}1\n1999. 5. 2\n방문\n5명\n\n목록\n담당부서 총무과`).slice(-2), [
      ['목록'],
      ['담당부서 총무과'],
    ])
  })

  it('needs no number: a row begins with its date', () => {
    assert.deepEqual(rows('일자\n내용\n인원\n1999. 5. 2\n방문\n5명\n2000.1.2\n답방\n6명').slice(1), [
      ['1999. 5. 2', '방문', '5명'],
      ['2000.1.2', '답방', '6명'],
    ])
  })
})

it('lines that only look like a header stay lines', () => {
  assert.equal(rows('내용\n인원\n1999. 5. 2 방문').length, 3)
  assert.equal(rows(`${HEADER}교류가 없습니다`).length, 5)
})
