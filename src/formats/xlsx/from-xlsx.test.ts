import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { MadeCell, MadePage } from '../../../tests/support/make/made-page.ts'
import { makeWorkbook } from '../../../tests/support/make/xlsx.ts'
import { blocksOf } from '../for-tests.ts'
import { openZip } from '../packed/zip.ts'
import { fromXlsx } from './from-xlsx.ts'

const table = (...rows: readonly (readonly (string | MadeCell)[])[]): MadePage => [
  {
    kind: 'table',
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))),
  },
]
const day = (serial: number) => ({ text: '', day: serial })
const number = (value: number) => ({ text: '', number: value })

function read(sheets: Parameters<typeof makeWorkbook>[0], dayFormat?: string) {
  const { document, notices } = fromXlsx(openZip(makeWorkbook(sheets, dayFormat)))
  return { blocks: blocksOf(document), notices }
}

describe('a workbook', () => {
  it('has each sheet under its name, with its titles and its sums set aside', () => {
    const page = table(
      [{ text: '국제교류 현황', columns: 3 }],
      ['', '', '(단위: 명)'],
      ['기간', '내용', '인원'],
      ['2003. 7. 7', '방문', number(6)],
      ['합계', '1회', number(6)],
    )
    assert.deepEqual(
      read([
        { name: '플러튼시', page },
        { name: '빈 시트', page: [] },
      ]).blocks,
      [
        'heading 플러튼시',
        'line 국제교류 현황 (heading)',
        'line (단위: 명) (heading)',
        'header 기간|내용|인원',
        'row 2003. 7. 7|방문|6',
        'row 합계|1회|6 (sum-row)',
      ],
    )
  })

  it('keeps what is hidden apart and tells of it', () => {
    const page = table(['2003. 7. 7', '방문', '주민번호'], ['2004. 5. 2', '답방', '비밀'])
    const { blocks, notices } = read([
      { name: '교류', page, hiddenRows: [1], hiddenColumns: [2] },
      { name: '옛 자료', page: table(['2001', '방문']), hidden: true },
    ])
    assert.deepEqual(blocks, [
      'heading 교류',
      'row 2003. 7. 7|방문',
      'row 2004. 5. 2|답방 (hidden)',
      'heading 옛 자료 (hidden)',
      'row 2001|방문 (hidden)',
    ])
    assert.deepEqual(notices, [
      { kind: 'hidden-cells', sheet: '교류', rows: 1, columns: 1 },
      { kind: 'hidden-sheet', name: '옛 자료' },
    ])
  })

  it('knows a merged cell in every row that it spans', () => {
    const page = table(['연도', '내용'], [{ text: '2019', rows: 3 }, '방문'], ['답방'], ['견학'])
    assert.deepEqual(read([{ name: 'S', page }]).blocks.slice(2), [
      'row 2019|방문',
      'row ^2019|답방',
      'row ^2019|견학',
    ])
  })

  it('shows a cell that is merged to the edge of the sheet only beside rows that hold something', () => {
    const page = table(['연도', '내용'], [{ text: '2019', rows: 1_048_000 }, '방문'], ['답방'])
    assert.deepEqual(read([{ name: 'S', page }]).blocks.slice(2), ['row 2019|방문', 'row ^2019|답방'])
  })
})

describe('a day of a spreadsheet', () => {
  const formats = [
    ['yyyy-mm-dd', '2003-07-07'],
    ['yyyy"년" m"월" d"일"', '2003-07-07'],
    ['m"월" d"일"', '2003-07-07'],
    ['yyyy. m.', '2003-07'],
    ['yyyy"년"', '2003'],
    ['yyyy-mm-dd hh:mm', '2003-07-07'],
  ] as const
  for (const [format, shown] of formats) {
    it(`with the format ${format} is ${shown}`, () =>
      assert.equal(
        read([{ name: 'S', page: table([day(37_809), '방문']) }], format).blocks[1],
        `row ${shown}|방문`,
      ))
  }

  it('that lost its format is one in a column of days', () => {
    const page = table(
      ['연번', '교류기간', '내용', '인원'],
      [number(1), number(37_809), '방문', number(20_000)],
      [number(2), '2004. 5. 2', '답방', number(6)],
    )
    assert.deepEqual(read([{ name: 'S', page }]).blocks.slice(2), [
      'row 1|2003-07-07|방문|20000',
      'row 2|2004. 5. 2|답방|6',
    ])
  })

  it('among days without a name for their column is one as well, a year is none', () => {
    const page = table(
      [day(37_809), '방문'],
      [day(37_810), '방문'],
      [number(38_109), '답방'],
      [number(2004), '견학'],
    )
    assert.deepEqual(read([{ name: 'S', page }]).blocks.slice(1), [
      'row 2003-07-07|방문',
      'row 2003-07-08|방문',
      'row 2004-05-02|답방',
      'row 2004|견학',
    ])
  })

  it('that no calendar has stays a number', () => {
    assert.deepEqual(
      read([{ name: 'S', page: table([day(-5), '방문'], [day(9e9), '답방']) }]).blocks.slice(1),
      ['row -5|방문', 'row 9000000000|답방'],
    )
  })
})
