/** Red, green and blue of sRGB, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

const HEX = /^#(?<red>[0-9a-f]{2})(?<green>[0-9a-f]{2})(?<blue>[0-9a-f]{2})$/i

/** Undefined for what is not written as #1a5c38. */
export function readHex(text: string): Rgb | undefined {
  const groups = HEX.exec(text)?.groups
  if (!groups) return undefined
  const part = (name: string) => Number.parseInt(groups[name] ?? '', 16) / 255
  return [part('red'), part('green'), part('blue')]
}

export function toHex(colour: Rgb): string {
  return `#${colour
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

/** How many times as much light one gives as the other, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, brighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (brighter + 0.05) / (darker + 0.05)
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** What the light of each part is, its gamma undone. */
export function linear([red, green, blue]: Rgb): Rgb {
  const part = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return [part(red), part(green), part(blue)]
}

export function fromLinear([red, green, blue]: Rgb): Rgb {
  const part = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
  return [part(red), part(green), part(blue)]
}
