import { tablesOf } from './sfnt.ts'

/** One drawn sign of a font of a single weight. */
export interface Glyph {
  /** As TrueType's table of outlines keeps it; the numbers of its parts still to be written. */
  readonly outline: Uint8Array
  readonly advance: number
  readonly leftBearing: number
  /** Glyphs that it is put together of, and where in `outline` the number of each stands. */
  readonly parts: readonly { readonly glyph: Glyph; readonly at: number }[]
}

/** What all glyphs of a font share, to be taken over into another. */
export interface Measures {
  readonly head: Uint8Array
  readonly hhea: Uint8Array
  readonly maxp: Uint8Array
  readonly os2: Uint8Array
}

export interface ReadFont {
  readonly glyphs: ReadonlyMap<number, Glyph>
  readonly measures: Measures
}

/** Reads every character of a TrueType font with its outline. */
export function readFont(file: Uint8Array): ReadFont {
  const tables = tablesOf(file)
  const table = (name: string): DataView => {
    const found = tables.get(name)
    if (!found) throw new Error(`a font of our own making has no table ${name}`)
    return found
  }
  const at = glyphReader(table)
  const glyphs = [...charactersIn(table('cmap'))].map(([code, id]) => [code, at(id)] as const)
  return {
    glyphs: new Map(glyphs),
    measures: {
      head: bytesIn(table('head')),
      hhea: bytesIn(table('hhea')),
      maxp: bytesIn(table('maxp')),
      os2: bytesIn(table('OS/2')),
    },
  }
}

function bytesIn({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function glyphReader(table: (name: string) => DataView): (id: number) => Glyph {
  const [head, hhea, hmtx, loca, glyf] = ['head', 'hhea', 'hmtx', 'loca', 'glyf'].map(table) as [
    DataView,
    DataView,
    DataView,
    DataView,
    DataView,
  ] // as many as were named
  const isLong = head.getInt16(50) === 1
  const full = hhea.getUint16(34) // glyphs with an advance of their own; the others have that of the last
  const start = (id: number) => (isLong ? loca.getUint32(id * 4) : loca.getUint16(id * 2) * 2)
  const outlines = bytesIn(glyf)
  const read = (id: number): Glyph => {
    const outline = outlines.subarray(start(id), start(id + 1))
    return {
      outline,
      advance: hmtx.getUint16(Math.min(id, full - 1) * 4),
      leftBearing: id < full ? hmtx.getInt16(id * 4 + 2) : hmtx.getInt16(full * 4 + (id - full) * 2),
      parts: partsOf(outline).map(({ id: part, at }) => ({ glyph: read(part), at })),
    }
  }
  return read
}

/** Bits of a part's flags: two bytes for each number, a scale, two, four, and that another part follows. */
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x0001, 0x0008, 0x0020, 0x0040, 0x0080]

function partsOf(outline: Uint8Array): { readonly id: number; readonly at: number }[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength)
  if (outline.length === 0 || view.getInt16(0) >= 0) return []
  const parts = []
  for (let at = 10, flags = MORE; flags & MORE;) {
    flags = view.getUint16(at)
    parts.push({ id: view.getUint16(at + 2), at: at + 2 })
    const scales = flags & MATRIX ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0
    at += 4 + (flags & WORDS ? 4 : 2) + scales
  }
  return parts
}

/** Which glyph each character has, of the two forms in which fonts say so (4: the basic plane, 12: all planes). */
function charactersIn(cmap: DataView): Map<number, number> {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, place) => cmap.getUint32(4 + place * 8 + 4))
  const views = offsets.map((at) => new DataView(cmap.buffer, cmap.byteOffset + at))
  const whole = views.find((view) => view.getUint16(0) === 12)
  const basic = views.find((view) => view.getUint16(0) === 4)
  return whole ? inGroups(whole) : basic ? inSegments(basic) : new Map<number, number>()
}

function inGroups(view: DataView): Map<number, number> {
  const found = new Map<number, number>()
  for (let group = 0; group < view.getUint32(12); group++) {
    const at = 16 + group * 12
    const [first, last, glyph] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)]
    for (let code = first; code <= last; code++) found.set(code, glyph + code - first)
  }
  return found
}

function inSegments(view: DataView): Map<number, number> {
  const found = new Map<number, number>()
  const twice = view.getUint16(6)
  for (let at = 14; at < 14 + twice; at += 2) {
    const [last, first] = [view.getUint16(at), view.getUint16(at + twice + 2)]
    const delta = view.getUint16(at + 2 * twice + 2)
    const rangeAt = at + 3 * twice + 2
    const range = view.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const id = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2)
      if (id !== 0) found.set(code, (id + delta) & 0xffff)
    }
  }
  return found
}
