import type { Glyph, Measures } from './glyphs.ts'
import { sfntOf } from './sfnt.ts'

/** A font of exactly these characters, put together of glyphs of several fonts of the same measures. */
export function buildFont(
  name: string,
  measures: Measures,
  characters: ReadonlyMap<number, Glyph>,
): Uint8Array {
  const order = [...characters].sort(([a], [b]) => a - b)
  const glyphs = inOrder(order.map(([, glyph]) => glyph))
  const numbers = new Map(glyphs.map((glyph, place) => [glyph, place]))
  const outlines = outlinesOf(glyphs, numbers)
  return sfntOf([
    ['OS/2', measures.os2],
    ['cmap', cmapOf(order.map(([code, glyph]) => [code, numbers.get(glyph) ?? 0]))],
    ['glyf', outlines.glyf],
    ['head', changed(measures.head, (view) => view.setInt16(50, 1))], // places of outlines are long
    ['hhea', changed(measures.hhea, (view) => view.setUint16(34, glyphs.length))],
    ['hmtx', advancesOf(glyphs)],
    ['loca', outlines.loca],
    ['maxp', changed(measures.maxp, (view) => view.setUint16(4, glyphs.length))],
    ['name', nameTable(name)],
    ['post', changed(new Uint8Array(32), (view) => view.setUint32(0, 0x00030000))],
  ])
}

const NOTHING: Glyph = { outline: new Uint8Array(0), advance: 1000, leftBearing: 0, parts: [] }

/** The sign for what is missing first, as every font has it; then each glyph once, and what it is put together of. */
function inOrder(wanted: readonly Glyph[]): Glyph[] {
  const all = new Set<Glyph>([NOTHING])
  const add = (glyph: Glyph): void => {
    all.add(glyph)
    for (const part of glyph.parts) add(part.glyph)
  }
  wanted.forEach(add)
  return [...all]
}

function outlinesOf(glyphs: readonly Glyph[], numbers: ReadonlyMap<Glyph, number>) {
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  const pieces: Uint8Array[] = []
  let length = 0
  for (const [place, { outline, parts }] of glyphs.entries()) {
    loca.setUint32(place * 4, length)
    const piece = new Uint8Array((outline.length + 3) & ~3)
    piece.set(outline)
    const view = new DataView(piece.buffer)
    for (const { glyph, at } of parts) view.setUint16(at, numbers.get(glyph) ?? 0)
    pieces.push(piece)
    length += piece.length
  }
  loca.setUint32(glyphs.length * 4, length)
  return { glyf: Buffer.concat(pieces), loca: new Uint8Array(loca.buffer) }
}

function advancesOf(glyphs: readonly Glyph[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(glyphs.length * 4))
  for (const [place, { advance, leftBearing }] of glyphs.entries()) {
    view.setUint16(place * 4, advance)
    view.setInt16(place * 4 + 2, leftBearing)
  }
  return new Uint8Array(view.buffer)
}

/** One group for each character, of the form for all planes. */
function cmapOf(characters: readonly (readonly [code: number, glyph: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 16 + characters.length * 12))
  view.setUint16(2, 1)
  view.setUint16(4, 3) // Windows
  view.setUint16(6, 10) // all of Unicode
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, 16 + characters.length * 12)
  view.setUint32(24, characters.length)
  for (const [place, [code, glyph]] of characters.entries()) {
    view.setUint32(28 + place * 12, code)
    view.setUint32(28 + place * 12 + 4, code)
    view.setUint32(28 + place * 12 + 8, glyph)
  }
  return new Uint8Array(view.buffer)
}

/** Its name as programs know it (6) and as people do (1, 4), in UTF-16. */
function nameTable(name: string): Uint8Array {
  const ids = [1, 4, 6]
  const text = Buffer.from(name, 'utf16le').swap16()
  const view = new DataView(new ArrayBuffer(6 + ids.length * 12 + text.length))
  view.setUint16(2, ids.length)
  view.setUint16(4, 6 + ids.length * 12)
  for (const [place, id] of ids.entries()) {
    const at = 6 + place * 12
    view.setUint16(at, 3)
    view.setUint16(at + 2, 1)
    view.setUint16(at + 4, 0x0409)
    view.setUint16(at + 6, id)
    view.setUint16(at + 8, text.length)
  }
  const bytes = new Uint8Array(view.buffer)
  bytes.set(text, 6 + ids.length * 12)
  return bytes
}

function changed(table: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(table)
  change(new DataView(copy.buffer))
  return copy
}
