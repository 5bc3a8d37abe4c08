import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { columnRoles } from '../../split/shell.ts'
import { readRow } from './read-row.ts'
import { textOf } from '../../for-tests.ts'

function readEntry(header: string, row: string, year?: number) {
  const document = fromPlainText(`${header}\n${row}`)
  const [first, second] = document.blocks
  const columns = first && header ? columnRoles(document, first, korean) : []
  const block = header ? second : first
  return block && readRow(document, block, columns, { year }, korean)
}

function read(header: string, row: string, year?: number) {
  const entry = readEntry(header, row, year)
  return entry && [entry.date.value, textOf(`${header}\n${row}`, entry.title), entry.cells.people?.raw]
}

describe('a row of a table', () => {
  const HEADER = '연번\t연도\t기간\t교류내용\t방문인원'

  it('has its year and its days in two cells', () => {
    assert.deepEqual(read(HEADER, '1\t2019년\t9.7~9.11\t축제 참가\t6명'), [
      '2019-09-07/2019-09-11',
      '축제 참가',
      '6명',
    ])
  })

  it('takes an empty year from above', () => {
    assert.deepEqual(read(HEADER, '2\t\t10. 3\t방문\t', 2019), ['2019-10-03', '방문', undefined])
  })

  it('keeps the doubt of a stay over New Year, though its year stands in a cell', () => {
    const { date } = readEntry(HEADER, '1\t2019년\t12.28~1.3\t방문\t6명') ?? {}
    assert.deepEqual([date?.value, date?.doubt], ['2019-12-28/2020-01-03', { kind: 'two-readings' }])
  })

  it('has the years of its year cell when they are several', () => {
    assert.deepEqual(read('연도\t기간\t교류내용', '2006~2010\t매년 8월\t홈스테이')?.[0], '2006/2010')
  })

  it('whose cell for the date holds no date keeps its words, with an unknown date', () => {
    assert.deepEqual(read('기간\t교류내용', '수시\t서신 교환'), ['unknown', '서신 교환', undefined])
  })

  it('without a header is told apart by what its cells look like', () => {
    assert.deepEqual(read('', '1\t2003. 7. 7\t행정국장 방문\t6명'), [
      '2003-07-07',
      '행정국장 방문',
      undefined,
    ])
  })

  it('without a date or words is no exchange', () => {
    assert.equal(read('', '위치\t캘리포니아주'), undefined)
    assert.equal(read('기간\t교류내용', '2003. 7. 7\t'), undefined)
  })
})
