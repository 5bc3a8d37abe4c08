import subsetFont from 'subset-font'
import type { Locale } from '../../../kernel/locale.ts'
import { buildFont } from './build-font.ts'
import { type Families, type Family, familiesFor } from '../../../typefaces/family.ts'
import { type Glyph, type ReadFont, readFont } from './glyphs.ts'

/** As the design has them: text, and what stands out. */
export const WEIGHTS = { text: 400, strong: 650 } as const
export type Weight = keyof typeof WEIGHTS

/** One weight of the letters of one document. */
export interface Typeface {
  /** A TrueType file. */
  readonly font: Uint8Array
  /** How wide a character is, in thousandths of the size. */
  readonly widthOf: (codePoint: number) => number
  /** Whether any of our fonts can draw it. */
  readonly has: (codePoint: number) => boolean
}

/** Every character of these texts as readers of the language are used to see it; what no font of ours has is left out. */
export async function typefaceFor(
  locale: Locale,
  weight: Weight,
  characters: Iterable<number>,
): Promise<Typeface> {
  const families = familiesFor(locale)
  const glyphs = new Map<number, Glyph>()
  for (const codePoint of characters) {
    const glyph = await glyphIn(families, codePoint, weight)
    if (glyph) glyphs.set(codePoint, glyph)
  }
  const { measures } = await readSlice(families[0], 'latin', weight)
  return {
    font: buildFont(`NotoSans-${locale}-${weight}`, measures, glyphs),
    widthOf: (codePoint) => glyphs.get(codePoint)?.advance ?? 0,
    has: (codePoint) => glyphs.has(codePoint),
  }
}

async function glyphIn(families: Families, codePoint: number, weight: Weight): Promise<Glyph | undefined> {
  for (const family of families)
    for (const slice of family.slicesOf(codePoint)) {
      const glyph = (await readSlice(family, slice, weight)).glyphs.get(codePoint)
      if (glyph) return glyph
    }
  return undefined
}

const read = new Map<Family, Map<string, Promise<ReadFont>>>()

/** Each slice is unpacked and brought to its weight once. */
function readSlice(family: Family, slice: string, weight: Weight): Promise<ReadFont> {
  const ofFamily = read.getOrInsertComputed(family, () => new Map<string, Promise<ReadFont>>())
  return ofFamily.getOrInsertComputed(`${slice} ${weight}`, () => unpacked(family, slice, weight))
}

async function unpacked(family: Family, slice: string, weight: Weight): Promise<ReadFont> {
  const text = String.fromCodePoint(...family.charactersOf(slice))
  const file = await subsetFont(Buffer.from(family.bytesOf(slice)), text, {
    targetFormat: 'truetype',
    variationAxes: { wght: WEIGHTS[weight] },
    noLayoutClosure: true,
  })
  return readFont(file)
}
