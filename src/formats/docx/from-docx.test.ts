import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { strToU8 } from 'fflate'
import { makeDocx } from '../../../tests/support/make/docx.ts'
import { packed } from '../../../tests/support/make/packed.ts'
import { blocksOf } from '../for-tests.ts'
import { openZip } from '../packed/zip.ts'
import { fromDocx } from './from-docx.ts'

const read = (bytes: Uint8Array) => blocksOf(fromDocx(openZip(bytes)))
const body = (xml: string) =>
  packed({ 'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${xml}</w:body></w:document>`) })
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

describe('a Word file', () => {
  it('has its headings, its items and its lines; runs are joined, a tab parts cells', () => {
    const page = makeDocx([
      { kind: 'line', text: '교류현황', heading: true },
      { kind: 'line', text: '2003. 7. 7 방문\n축제 참관', item: true },
      { kind: 'line', text: '면적\t36㎢' },
    ])
    assert.deepEqual(read(page), [
      'heading 교류현황',
      'item• 2003. 7. 7 방문',
      'line+2 축제 참관',
      'row 면적|36㎢',
    ])
  })

  it('knows a cell that spans rows in each of them', () => {
    const cell = (text: string, rows = 1) => ({ text, rows })
    const page = makeDocx([
      { kind: 'table', rows: [[cell('2019', 3), cell('방문')], [cell('답방')], [cell('견학')]] },
    ])
    assert.deepEqual(read(page), ['row 2019|방문', 'row ^2019|답방', 'row ^2019|견학'])
  })

  it('shows neither what was deleted nor the older spelling of a drawing', () => {
    const deleted =
      '<w:p><w:del><w:r><w:t>옛말</w:t><w:delText>옛말</w:delText></w:r></w:del><w:r><w:t>새말</w:t></w:r></w:p>'
    const drawing = `<mc:AlternateContent xmlns:mc="y"><mc:Choice>${words('상자')}</mc:Choice><mc:Fallback>${words('상자')}</mc:Fallback></mc:AlternateContent>`
    assert.deepEqual(read(body(deleted + drawing)), ['line 새말', 'line 상자'])
  })

  it('writes on what stands in a frame, or beside a table within a cell', () => {
    const table = (...cells: string[]) =>
      `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`
    assert.deepEqual(read(body(table(words('교류현황')))), ['line 교류현황'])
    assert.deepEqual(read(body(table(words('메뉴'), table(words('2003. 7. 7'), words('방문'))))), [
      'line 메뉴',
      'row 2003. 7. 7|방문',
    ])
  })
})
