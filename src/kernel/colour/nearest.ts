import { contrast, readHex, type Rgb, toHex } from './colour.ts'
import { fromOklch, toOklch } from './oklch.ts'

/** A background on which a colour has to be read, and how much contrast it needs there. */
export interface Ground {
  /** #rrggbb. */
  readonly paper: string
  /** WCAG 2.2: 4.5 for text (1.4.3), 7 for text at the highest level (1.4.6). */
  readonly least: number
}

/** The backgrounds of the pages (ui/css/00-tokens.css): letters in the colour stand on them, and they on it. */
export const GROUNDS = {
  light: { paper: '#ffffff', least: 4.5 },
  dark: { paper: '#131416', least: 4.5 },
  contrast: { paper: '#000000', least: 7 },
} as const satisfies Record<string, Ground>

export type GroundName = keyof typeof GROUNDS

/** How a colour does on one background, and the nearest one that does well there: itself where it does. */
export interface Judged {
  readonly ground: GroundName
  /** Rounded down to a tenth, so that 4.49 is never told as 4.5. */
  readonly ratio: number
  readonly least: number
  readonly passes: boolean
  readonly nearest: string
  readonly nearestRatio: number
}

/** Undefined for what is no colour of the form #1a5c38. */
export function judgeColour(hex: string): readonly Judged[] | undefined {
  const colour = readHex(hex)
  return colour && (Object.keys(GROUNDS) as GroundName[]).map((name) => judged(colour, name)) // the names of that object
}

/** The colour to show on a background: as it was chosen, or lighter or darker until it can be read there. */
export function shownOn(hex: string, ground: GroundName): string {
  return judgeColour(hex)?.find((one) => one.ground === ground)?.nearest ?? hex
}

function judged(colour: Rgb, name: GroundName): Judged {
  const { paper, least } = GROUNDS[name]
  const ground = readHex(paper) ?? [1, 1, 1]
  const ratio = contrast(colour, ground)
  const nearest = ratio >= least ? toHex(colour) : nearestOn(colour, ground, least)
  const nearestRatio = tenth(contrast(readHex(nearest) ?? colour, ground))
  return { ground: name, ratio: tenth(ratio), least, passes: ratio >= least, nearest, nearestRatio }
}

const STEP = 0.002

/** Of the same hue, a little darker on a light background or lighter on a dark one, until it can be read. */
function nearestOn(colour: Rgb, ground: Rgb, least: number): string {
  const { lightness, ...rest } = toOklch(colour)
  const step = toOklch(ground).lightness > 0.5 ? -STEP : STEP
  for (let next = lightness; next >= 0 && next <= 1; next += step) {
    const hex = toHex(fromOklch({ ...rest, lightness: next }))
    if (contrast(readHex(hex) ?? colour, ground) >= least) return hex
  }
  return step < 0 ? '#000000' : '#ffffff'
}

function tenth(ratio: number): number {
  return Math.floor(ratio * 10) / 10
}
