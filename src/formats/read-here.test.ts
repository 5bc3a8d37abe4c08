import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { utils, write } from 'cfb'
import { makeDocx } from '../../tests/support/make/docx.ts'
import { makeHwp } from '../../tests/support/make/hwp.ts'
import { makeHwpx } from '../../tests/support/make/hwpx.ts'
import type { MadePage } from '../../tests/support/make/made-page.ts'
import { makeXlsx } from '../../tests/support/make/xlsx.ts'
import { readPage } from '../reader/read-page.ts'
import { toReadJson } from '../reader/to-json.ts'
import { madeFrom } from '../../tests/support/make/made-from-file.ts'
import { readHere } from './read-here.ts'

const MAKERS = { xlsx: makeXlsx, docx: makeDocx, hwpx: makeHwpx, hwp: makeHwp }

const PAGE: MadePage = [
  { kind: 'line', text: '용인시 로고' },
  { kind: 'line', text: '플러튼시(미국)', heading: true },
  { kind: 'line', text: '교류현황', heading: true },
  {
    kind: 'table',
    rows: [
      ['연도', '일자', '내용', '인원'].map((text) => ({ text, header: true })),
      [
        { text: '2019', rows: 2 },
        { text: '5.3~5.8' },
        { text: '시장 외 5명 플러튼시 방문\n- 축제 참관' },
        { text: '6명' },
      ],
      [{ text: '9.19' }, { text: '플러튼시 교장 등 2명 용인시 방문' }, { text: '2명' }],
      [{ text: '합계' }, { text: '' }, { text: '2회' }, { text: '8명' }],
    ],
  },
]

describe('a page of any format is told by its content and gives the same exchanges', () => {
  for (const [format, make] of Object.entries(MAKERS)) {
    it(format, () => {
      const read = readHere(make(PAGE))
      assert.ok(read.ok, JSON.stringify(read))
      assert.equal(read.value.format, format)
      const { rows, unread } = toReadJson(read.value.reading)
      assert.deepEqual(
        rows.map(({ text, date, people, direction }) => [text, date, people, direction]),
        [
          [
            '2019\t5.3~5.8\t시장 외 5명 플러튼시 방문\n- 축제 참관\t6명',
            '2019-05-03/2019-05-08',
            6,
            'outbound',
          ],
          ['9.19\t플러튼시 교장 등 2명 용인시 방문\t2명', '2019-09-19', 2, 'inbound'],
        ],
      )
      assert.deepEqual(unread, [])
    })
  }
})

describe('the reference page made into another format is read as it is', () => {
  const page = readFileSync(new URL('../../data/seed/yongin-fullerton.txt', import.meta.url))
  const expected = toReadJson(readPage(page.toString('utf8')))
  for (const [format, make] of Object.entries(MAKERS)) {
    it(format, () => {
      const read = readHere(make(madeFrom(page)))
      assert.ok(read.ok)
      const { rows, facts, agreements, contact } = toReadJson(read.value.reading)
      const told = (all: typeof rows) =>
        all.map(({ date, people, direction, kind }) => [date, people, direction, kind])
      assert.deepEqual(told(rows), told(expected.rows))
      assert.deepEqual([facts, agreements, contact], [expected.facts, expected.agreements, expected.contact])
    })
  }
})

function compound(streams: Readonly<Record<string, string>>): Uint8Array {
  const file = utils.cfb_new()
  for (const [name, text] of Object.entries(streams))
    utils.cfb_add(file, `/${name}`, Buffer.from(text, 'latin1'))
  // With `type: 'buffer'` the library gives a Buffer.
  return write(file, { type: 'buffer' }) as Buffer
}

describe('what cannot be read is refused by its kind', () => {
  const packed = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const locked = '<m xmlns:odf="x"><odf:encryption-data/></m>'
  const files = [
    ['nothing', new Uint8Array(), { kind: 'source-empty' }],
    ['blanks', strToU8(' \n\t\n'), { kind: 'source-empty' }],
    ['a page of blanks', strToU8('<html><body><p> </p>'), { kind: 'source-empty' }],
    ['an old Word file', compound({ WordDocument: 'x' }), { kind: 'source-unsupported', found: 'doc' }],
    ['an old Excel file', compound({ Workbook: 'x' }), { kind: 'source-unsupported', found: 'xls' }],
    ['a locked Office file', compound({ EncryptedPackage: 'x' }), { kind: 'source-encrypted' }],
    ['a locked Hangul file', makeHwp(PAGE, 3), { kind: 'source-encrypted' }],
    [
      'a Hangul file for distribution',
      makeHwp(PAGE, 5),
      { kind: 'source-unsupported', found: 'hwp-distribution' },
    ],
    [
      'a locked Hangul file of today',
      packed({ 'Contents/section0.xml': '<a/>', 'META-INF/manifest.xml': locked }),
      { kind: 'source-encrypted' },
    ],
    ['an archive', packed({ 'a.txt': 'x' }), { kind: 'source-unsupported', found: 'archive' }],
    [
      'an OpenDocument file',
      packed({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      { kind: 'source-unsupported', found: 'opendocument' },
    ],
    ['an RTF file', strToU8('{\\rtf1 a}'), { kind: 'source-unsupported', found: 'rtf' }],
    [
      'Hangul in XML',
      strToU8('<?xml version="1.0"?><HWPML>'),
      { kind: 'source-unsupported', found: 'hwpml' },
    ],
    [
      'a web archive',
      strToU8('From: <Saved>\r\nSubject: x\r\nContent-Type: multipart/related;\r\n'),
      { kind: 'source-unsupported', found: 'mhtml' },
    ],
    [
      'a picture',
      readFileSync(new URL('../../docs/page.png', import.meta.url)),
      { kind: 'source-unsupported', found: 'picture' },
    ],
    [
      'a program',
      Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0, 2, 0),
      { kind: 'source-unsupported', found: 'binary' },
    ],
    ['half a workbook', makeXlsx(PAGE).subarray(0, 900), { kind: 'source-damaged', format: 'packed' }],
    [
      'a broken Hangul file',
      makeHwp(PAGE).subarray(0, 700),
      { kind: 'source-damaged', format: 'Hangul or Office' },
    ],
    [
      'a broken part',
      packed({ 'word/document.xml': '<w:document><w:p>' }),
      { kind: 'source-damaged', format: 'XML' },
    ],
  ] as const
  for (const [name, bytes, fault] of files) {
    it(name, () => {
      const read = readHere(bytes)
      assert.deepEqual(read.ok ? read.value.format : read.faults, [fault])
    })
  }
})
