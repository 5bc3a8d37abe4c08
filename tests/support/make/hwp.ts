import { deflateRawSync } from 'node:zlib'
import { utils, write } from 'cfb'
import { type MadeBlock, type MadePage, type MadeTable, placedCells } from './made-page.ts'

const PARAGRAPH = 66
const TEXT = 67
const CONTROL = 71
const LIST = 72
const TABLE = 77

/** A Hangul file of version 5 with one section; `flags` of its header: 1 packed, 2 locked, 4 for distribution. */
export function makeHwp(page: MadePage, flags = 1): Uint8Array {
  return hwpOfSection(sectionOf(page), flags)
}

/** The records of the text, not yet packed. */
export function sectionOf(page: MadePage): Buffer {
  return Buffer.concat(page.flatMap(blockRecords))
}

export function hwpOfSection(section: Uint8Array, flags = 1): Uint8Array {
  const header = Buffer.alloc(256)
  header.write('HWP Document File', 'latin1')
  header.writeUInt32LE(0x05010001, 32)
  header.writeUInt32LE(flags, 36)
  const file = utils.cfb_new()
  utils.cfb_add(file, '/FileHeader', header)
  utils.cfb_add(file, '/BodyText/Section0', flags & 1 ? deflateRawSync(section) : section)
  // With `type: 'buffer'` the library gives a Buffer.
  return write(file, { type: 'buffer' }) as Buffer
}

function record(tag: number, level: number, data: Buffer): Buffer {
  const long = data.length >= 0xfff
  const head = Buffer.alloc(long ? 8 : 4)
  head.writeUInt32LE(((long ? 0xfff : data.length) * 2 ** 20 + level * 2 ** 10 + tag) >>> 0)
  if (long) head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data])
}

function blockRecords(block: MadeBlock): readonly Buffer[] {
  if (block.kind === 'table') return tableRecords(block)
  return paragraphRecords(`${block.item ? '• ' : ''}${block.text}`, 0)
}

/** Tabs are controls of eight letters, breaks of one; each paragraph ends with a control of one. */
function paragraphRecords(text: string, level: number, control = false): readonly Buffer[] {
  const codes = [...(control ? inline(11) : []), ...Array.from(text).flatMap(codesOf), 13]
  const data = Buffer.alloc(codes.length * 2)
  for (const [at, code] of codes.entries()) data.writeUInt16LE(code, at * 2)
  return [record(PARAGRAPH, level, Buffer.alloc(22)), record(TEXT, level + 1, data)]
}

function inline(code: number): readonly number[] {
  return [code, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, code]
}

function codesOf(letter: string): readonly number[] {
  if (letter === '\t') return inline(9)
  return letter === '\n' ? [10] : letter.split('').map((unit) => unit.charCodeAt(0))
}

function tableRecords(table: MadeTable): readonly Buffer[] {
  const cells = placedCells(table).flatMap(({ row, column, rows, columns, cell }) => {
    const place = Buffer.alloc(47)
    for (const [at, number] of [column, row, columns, rows].entries()) place.writeUInt16LE(number, 8 + at * 2)
    const lines = cell.text.split('\n').flatMap((line) => paragraphRecords(line, 2))
    return [record(LIST, 2, place), ...lines]
  })
  return [
    ...paragraphRecords('', 0, true),
    record(CONTROL, 1, Buffer.from(' lbt'.padEnd(46, '\0'), 'latin1')),
    record(TABLE, 2, Buffer.alloc(22)),
    ...cells,
  ]
}
