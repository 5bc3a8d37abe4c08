import { fromLinear, linear, type Rgb } from './colour.ts'

/** A colour as people see it (Björn Ottosson's OKLCH): how light, 0 to 1; how strong; which hue, in radians. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

export function toOklch(colour: Rgb): Oklch {
  const [r, g, b] = linear(colour)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, bb),
    hue: Math.atan2(bb, a),
  }
}

const HALVINGS = 12

/** The nearest colour that a screen can show: as light, of the same hue, weaker where it has to be. */
export function fromOklch(colour: Oklch): Rgb {
  const whole = unclamped(colour)
  if (isShown(whole)) return whole
  let [least, most] = [0, colour.chroma]
  for (let step = 0; step < HALVINGS; step++) {
    const chroma = (least + most) / 2
    if (isShown(unclamped({ ...colour, chroma }))) least = chroma
    else most = chroma
  }
  return unclamped({ ...colour, chroma: least })
}

function unclamped({ lightness, chroma, hue }: Oklch): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return fromLinear([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ])
}

const ROUNDING = 0.0005

function isShown(colour: Rgb): boolean {
  return colour.every((part) => part >= -ROUNDING && part <= 1 + ROUNDING)
}
