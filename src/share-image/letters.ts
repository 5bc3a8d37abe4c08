import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import type { Locale } from '../kernel/locale.ts'
import { type Family, familiesFor } from '../typefaces/family.ts'

export const WEIGHTS = { text: 400, strong: 700 } as const
export type Weight = keyof typeof WEIGHTS

/** Drawn letters: outlines in thousandths of the size, as no machine that draws them needs to have a font. */
export interface Letters {
  /** In thousandths of the size. */
  readonly widthOf: (text: string) => number
  /** A path for SVG, which begins at x on the line y; size in pixels. */
  readonly outline: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly size: number },
  ) => string
}

interface Glyph {
  readonly advance: number
  readonly draw: (x: number, y: number, scale: number) => string
}

/** The letters of these texts in one weight; a character that no font of ours has is left out. */
export async function lettersFor(locale: Locale, weight: Weight, texts: readonly string[]): Promise<Letters> {
  const glyphs = await glyphsOf(
    locale,
    weight,
    new Set([...texts.join('')].map((one) => one.codePointAt(0) ?? 0)),
  )
  const inOrder = (text: string) => [...text].flatMap((one) => glyphs.get(one.codePointAt(0) ?? 0) ?? [])
  return {
    widthOf: (text) => inOrder(text).reduce((sum, { advance }) => sum + advance, 0),
    outline: (text, { x, y, size }) => {
      let at = x
      return inOrder(text)
        .map(({ advance, draw }) => {
          const path = draw(at, y, size / 1000)
          at += (advance * size) / 1000
          return path
        })
        .join('')
    },
  }
}

async function glyphsOf(
  locale: Locale,
  weight: Weight,
  wanted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Glyph>> {
  const glyphs = new Map<number, Glyph>()
  for (const family of familiesFor(locale))
    for (const [slice, characters] of slicesWith(family, wanted)) {
      const here = characters.filter((one) => !glyphs.has(one))
      const font = here.length > 0 ? await fontOf(family.bytesOf(slice), weight, here) : undefined
      if (font)
        for (const one of here) if (font.hasGlyphForCodePoint(one)) glyphs.set(one, toGlyph(font, one))
    }
  return glyphs
}

/** The slices of a family that are said to have any of these characters, each with those. */
function slicesWith(family: Family, wanted: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> {
  const slices = new Map<string, number[]>()
  for (const one of wanted)
    for (const slice of family.slicesOf(one)) slices.getOrInsertComputed(slice, () => []).push(one)
  return slices
}

const NOTHING_BUT_MISSING = 1 // every font has the sign for what it lacks

async function fontOf(
  slice: Uint8Array,
  weight: Weight,
  characters: readonly number[],
): Promise<Font | undefined> {
  const bytes = await subsetFont(Buffer.from(slice), String.fromCodePoint(...characters), {
    targetFormat: 'truetype',
    variationAxes: { wght: WEIGHTS[weight] },
    noLayoutClosure: true,
  })
  const font = create(bytes)
  if (!('hasGlyphForCodePoint' in font)) throw new Error('a slice of a typeface is a collection, no font')
  return font.numGlyphs > NOTHING_BUT_MISSING ? font : undefined
}

function toGlyph(font: Font, codePoint: number): Glyph {
  const { advanceWidth, path } = font.glyphForCodePoint(codePoint)
  const { commands } = path
  return {
    advance: (advanceWidth * 1000) / font.unitsPerEm,
    draw: (x, y, scale) =>
      commands
        .map(
          ({ command, args }) =>
            MARKS[command] + args.map((value, at) => round(placed(value, at, x, y, scale))).join(' '),
        )
        .join(''),
  }
}

const MARKS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

/** Fonts count upwards, pictures downwards. */
function placed(value: number, at: number, x: number, y: number, scale: number): number {
  return at % 2 === 0 ? x + value * scale : y - value * scale
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
