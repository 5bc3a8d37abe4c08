import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { textOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { withTables } from '../../split/tables.ts'
import { readList } from './read-list.ts'

/** Each entry of a pasted table as its date, its words and the partner that its row names. */
function read(...rows: readonly string[]) {
  const text = rows.join('\n')
  const document = withTables(fromPlainText(text), korean)
  const { entries } = readList(document, document.blocks, korean)
  return entries.map(({ date, about, cells }) => [
    date.value,
    textOf(text, about).replaceAll('\t', ' | '),
    cells.partner?.text,
  ])
}

describe('a pasted table whose columns nobody has named before', () => {
  it('is read by what stands in them', () => {
    const rows = read(
      'No\t갔다 온 날\t상대\t어떤 일\t몇 사람',
      '1\t1996. 5. 20~24\t장수시\t약초시장 시찰 및 교류 협의\t5명',
      '2\t1996. 9. 18\t장수시\t약초시장 대표단의 제천 방문\t8명',
    )
    assert.deepEqual(rows[0]?.slice(0, 2), [
      '1996-05-20/1996-05-24',
      '장수시 | 약초시장 시찰 및 교류 협의 | 5명',
    ])
  })

  it('needs no names of columns at all', () => {
    const rows = read('1\t2003. 7. 7\t행정국장 방문\t6명', '2\t2004. 5. 3\t시장 방문\t7명')
    assert.deepEqual(
      rows.map(([date, about]) => [date, about]),
      [
        ['2003-07-07', '행정국장 방문 | 6명'],
        ['2004-05-03', '시장 방문 | 7명'],
      ],
    )
  })
})

describe('what a row leaves out', () => {
  const header = '자매도시\t교류일자\t행사내용\t규모'

  it('a partner told once is that of the rows below', () => {
    const rows = read(
      header,
      '강동구\t1995. 9. 21\t협정\t15명',
      '\t1996. 5\t견학\t45명',
      '포항시\t2007. 4\t협정\t9명',
    )
    assert.deepEqual(
      rows.map(([, , partner]) => partner),
      ['강동구', '강동구', '포항시'],
    )
  })

  it('"〃" is the cell above', () => {
    const rows = read(header, '포항시\t2007. 4. 17\t협정\t15명', '\t〃\t의정교류 협약\t8명')
    assert.deepEqual(
      rows.map(([date]) => date),
      ['2007-04-17', '2007-04-17'],
    )
  })

  it('a row that lost its first cells in the paste is set right by its date', () => {
    const rows = read(header, '강동구\t1995. 9. 21\t협정\t15명', '1996. 5. 3\t견학\t45명')
    assert.deepEqual(rows[1], ['1996-05-03', '견학 | 45명', '강동구'])
  })
})

describe('a date in several cells', () => {
  it('is put together from year, month and day', () => {
    const rows = read('년도\t월\t일\t내용', '2003\t7\t7~12\t대표단 방문', '2004\t5월\t3일\t답방')
    assert.deepEqual(
      rows.map(([date]) => date),
      ['2003-07-07/2003-07-12', '2004-05-03'],
    )
  })

  it('ends in a column of its own', () => {
    const rows = read('시작일\t종료일\t내용', '2003. 7. 7\t7. 12\t대표단 방문', '2004. 5. 3\t-\t답방')
    assert.deepEqual(
      rows.map(([date]) => date),
      ['2003-07-07/2003-07-12', '2004-05-03'],
    )
  })

  it('that ends before it starts is kept for a person', () => {
    assert.equal(read('시작일\t종료일\t내용', '2003. 7. 7\t2003. 7. 2\t대표단 방문')[0]?.[0], 'unknown')
  })

  it('without a year, since it comes back, has none', () => {
    const rows = read('연도\t일자\t내용', '2003\t7. 7\t방문', '매년\t5월\t축제 방문')
    assert.equal(rows[1]?.[0], 'unknown')
  })
})

describe('a date behind the words', () => {
  it('leaves the words as they stand', () => {
    const rows = read('내용\t일자\t인원', '대표단 방문\t2003. 7. 7\t6명')
    assert.deepEqual(rows[0]?.slice(0, 2), ['2003-07-07', '대표단 방문 | 2003. 7. 7 | 6명'])
  })
})
