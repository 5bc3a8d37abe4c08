import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8 } from 'fflate'
import { makePdf } from '../../../tests/support/make/pdf.ts'
import { blocksOf } from '../for-tests.ts'
import { readFile } from '../read-file.ts'
import { fromPdf } from './from-pdf.ts'

const ROWS = [
  ['연도', '일자', '내용'],
  ['2019', '5.3', '시장 방문'],
  ['2018', '9.19', '답방'],
]
const words = [
  { text: '교류실적', left: 72, bottom: 700 },
  ...ROWS.flatMap((row, at) =>
    row.map((text, column) => ({ text, left: 72 + column * 90, bottom: 660 - at * 14 })),
  ),
  { text: '끝', left: 72, bottom: 590 },
]

describe('a PDF', () => {
  it('has its lines from the top down, wherever the file has them, with its columns as cells', async () => {
    const document = await fromPdf(makePdf(words.toReversed()))
    assert.deepEqual(blocksOf(document), [
      'line 교류실적',
      'row 연도|일자|내용',
      'row 2019|5.3|시장 방문',
      'row 2018|9.19|답방',
      'line 끝',
    ])
    assert.deepEqual(
      document.blocks.map(({ afterGap }) => afterGap),
      [false, true, false, false, true],
    )
  })

  it('is read like any other file', async () => {
    const read = await readFile(makePdf(words))
    assert.ok(read.ok, JSON.stringify(read))
    assert.deepEqual(
      read.value.reading.exchanges.map(({ date }) => date.value),
      ['2019-05-03', '2018-09-19'],
    )
  })

  it('of pictures only, or broken, is refused as such', async () => {
    const kinds = [makePdf([]), strToU8('%PDF-1.7 nothing')].map(async (bytes) => {
      const read = await readFile(bytes)
      return read.ok || read.faults
    })
    assert.deepEqual(await Promise.all(kinds), [
      [{ kind: 'source-unsupported', found: 'pdf-without-text' }],
      [{ kind: 'source-damaged', format: 'PDF' }],
    ])
  })
})
