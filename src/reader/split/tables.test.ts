import assert from 'node:assert/strict'
import { it } from 'node:test'
import { fromPlainText } from '../document/from-plain-text.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { withStackedRows } from './stacked-rows.ts'
import { withTables } from './tables.ts'

it('a table may have more rows than a call takes arguments', () => {
  const rows = 200_000
  const table = fromPlainText(`일자\t내용\n${'2003. 7. 7\t방문\n'.repeat(rows - 1)}`)
  const { blocks } = withTables(withStackedRows(table, korean), korean)
  assert.equal(blocks.length, rows)
  assert.deepEqual(blocks.at(-1)?.row?.roles, ['date', 'text'])
})
