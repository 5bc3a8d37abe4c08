import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Block, type Document, documentOf } from '../document/document.ts'
import { korean } from '../lexicon/ko/korean.ts'
import { textOf } from '../for-tests.ts'
import { withUnfoldedRows } from './unfolded-rows.ts'

/** A table whose cells may hold several lines, as HTML and spreadsheets have them. */
function tableOf(...rows: readonly (readonly string[])[]): Document {
  let text = ''
  const blocks = rows.map((cells, index): Block => {
    const spans = cells.map((cell) => {
      const start = text.length
      text += `${cell}\t`
      return { start, end: start + cell.length }
    })
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
    const row = { header: index === 0, above: [] }
    return { kind: 'row', span, marker: '', body: span, cells: spans, indent: 0, afterGap: false, row }
  })
  return documentOf(text, blocks)
}

const HEADER = ['국가/도시', '결연일자(구분)', '개요', '교류내용']
const LIST = '’03. 9. 경제대표단 8명 시찰\n’04. 10. 10. 시장 등 11명 방문'

function shapesOf(document: Document) {
  return withUnfoldedRows(document, korean).blocks.map(
    ({ kind, span }) => `${kind} ${textOf(document.text, span).replaceAll(/\s+/g, ' ')}`,
  )
}

describe('a row of a partner that holds a list', () => {
  const row = ['중국\n선전시', '2004. 10. 11.', '면적 : 1,997㎢\n인구 : 1,766만명', LIST]
  const document = tableOf(HEADER, row)
  const blocks = withUnfoldedRows(document, korean).blocks

  it('becomes its heading, a row of figures, the labelled lines and the lines of the list', () => {
    assert.deepEqual(
      blocks.slice(1).map(({ kind }) => kind),
      ['heading', 'row', 'line', 'line', 'line', 'line'],
    )
    assert.equal(shapesOf(document).at(-1), 'line ’04. 10. 10. 시장 등 11명 방문')
  })

  it('keeps the day of the tie below the name of its column', () => {
    assert.deepEqual(blocks[2]?.row?.roles, [undefined, 'tie', undefined, undefined])
  })
})

it('a list beside the name of a list is unfolded below it', () => {
  const [heading, ...lines] = shapesOf(tableOf(['교류실적', LIST])).slice(0)
  assert.match(heading ?? '', /^row/) // the only row of a table may be its header
  assert.deepEqual(lines, [])
  const shapes = shapesOf(tableOf(['구분', '내용'], ['교류실적', LIST]))
  assert.deepEqual(shapes.slice(1), [
    'heading 교류실적',
    'line ’03. 9. 경제대표단 8명 시찰',
    'line ’04. 10. 10. 시장 등 11명 방문',
  ])
})

it('without a partner the first line stays in its row, and each day has a line below it', () => {
  const shapes = shapesOf(tableOf(['연번', '내용'], ['1', '5. 3. 실무단 방문\n(시청)\n6. 4. 답방']))
  assert.deepEqual(shapes.slice(1), ['row 1 5. 3. 실무단 방문', 'line (시청)', 'line 6. 4. 답방'])
})

it('a table without such cells stays as it is', () => {
  const document = tableOf(['도시', '내용'], ['선전시', '2004. 5. 3. 방문'])
  assert.deepEqual(withUnfoldedRows(document, korean).blocks, document.blocks)
})
