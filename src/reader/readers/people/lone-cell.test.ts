import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lineOf } from '../../for-tests.ts'
import { korean } from '../../lexicon/ko/korean.ts'
import { lonePeopleCell } from './lone-cell.ts'

describe('the cell for people of a table without a header', () => {
  const rows = [
    ['플러튼시 방문\t9명', '9명'],
    ['플러튼시 방문\t시장 외 9명\t자매', '시장 외 9명'],
    ['플러튼시 방문\t선수 14, 지도자 2', '선수 14, 지도자 2'],
    ['자매결연\t플러튼시 대표단 9명 방문', undefined],
    ['9명\t플러튼시 방문', undefined],
    ['사진전\t1,200명 관람', undefined],
  ] as const
  for (const [row, cell] of rows) {
    it(`${row.replaceAll('\t', ' | ')}: ${cell ?? 'none'}`, () =>
      assert.equal(lonePeopleCell(lineOf(row), korean)?.text, cell))
  }
})
