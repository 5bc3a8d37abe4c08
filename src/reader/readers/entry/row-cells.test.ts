import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Above, Block, Document } from '../../document/document.ts'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { readRow } from './read-row.ts'
import { type Roles, cellsOf } from './row-cells.ts'

const ROLES: Roles = ['year', 'date', 'partner', 'text', 'people']
const ABOVE = '2019\t5.3~5.8\t플러튼시\t시장 방문\t6명'

/** The second row, whose cells have those of the first above them, each in the way that is told. */
function below(row: string, ...how: readonly (Above['how'] | undefined)[]): [Document, Block] {
  const document = fromPlainText(`${ABOVE}\n${row}`)
  const [first, second] = document.blocks
  assert.ok(first && second)
  const above = first.cells.map((span, column) => {
    const one = how[column]
    return one && { span, how: one }
  })
  return [document, { ...second, row: { header: false, above } }]
}

describe('a row below "2019 | 5.3~5.8 | 플러튼시 | 시장 방문 | 6명"', () => {
  const cells = (row: string, ...how: readonly (Above['how'] | undefined)[]) =>
    cellsOf(...below(row, ...how), ROLES, korean).map(
      ({ words, fromAbove }) => `${fromAbove ? '^' : ''}${words.text}`,
    )

  it('has its year, its day and its partner from cells that span it, never its words or its people', () => {
    const all = ['spans', 'spans', 'spans', 'spans', 'spans'] as const
    assert.deepEqual(cells('\t\t\t답방\t', ...all), ['^2019', '^5.3~5.8', '^플러튼시', '답방'])
  })

  it('has what a ditto mark stands for', () => {
    assert.deepEqual(cells('〃\t9.19\t상동\t답방\t2명', 'ditto', undefined, 'ditto'), [
      '^2019',
      '9.19',
      '^플러튼시',
      '답방',
      '2명',
    ])
  })

  it('has its year and partner from above where nothing stands, but no day beside a year of its own', () => {
    const blank = ['blank', 'blank', 'blank', 'blank', 'blank'] as const
    assert.deepEqual(cells('\t9.19\t\t답방\t', 'blank', undefined, 'blank'), [
      '^2019',
      '9.19',
      '^플러튼시',
      '답방',
    ])
    assert.deepEqual(cells('2018\t\t\t답방\t', undefined, ...blank.slice(1)), ['2018', '^플러튼시', '답방'])
  })

  it('of nothing but words goes on with the row above', () => {
    const [document, block] = below('\t\t\t축제 참관\t', 'blank', 'blank', 'blank', 'blank', 'blank')
    assert.equal(readRow(document, block, ROLES, { year: 2019 }, korean), undefined)
  })

  it('is inferred where its date stands above', () => {
    const spanned = below('\t\t\t답방\t', 'spans', 'spans', 'spans')
    const day = readRow(...spanned, ROLES, {}, korean)?.date
    assert.deepEqual(
      [day?.value, day?.basis, day?.rule],
      ['2019-05-03/2019-05-08', 'inferred', 'date/cell-above'],
    )
    const year = readRow(...below('\t9.19\t\t답방\t', 'spans', undefined, 'spans'), ROLES, {}, korean)?.date
    assert.deepEqual([year?.value, year?.basis], ['2019-09-19', 'inferred'])
  })
})
