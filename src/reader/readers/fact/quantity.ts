import { bounded } from '../../bounded.ts'
import type { FactWords } from '../../lexicon/fact-words.ts'

/** Letters behind a number that its unit may take: "square kilometers" has 17. */
const UNIT = 24

/** A number with its scale and what stands behind it: "15만 4천" is 154,000, "8,350억" 835,000,000,000. */
export interface Quantity {
  readonly value: number
  readonly from: number
  readonly to: number
  /** The text right behind it, where its unit is. */
  readonly behind: string
}

const NUMBER = bounded(String.raw`(?<![\d.,])\d[\d,]{0,24}(?:\.\d{1,9})?`, 'g')

export function quantitiesIn(text: string, { scales }: FactWords): readonly Quantity[] {
  const quantities: Piece[] = []
  for (const found of text.matchAll(NUMBER)) {
    const piece = scaled(text, found, scales)
    const last = quantities.at(-1)
    const joins = last && last.scale > piece.scale && text.slice(last.to, piece.from).trim() === ''
    if (joins)
      quantities[quantities.length - 1] = { ...piece, from: last.from, value: last.value + piece.value }
    else quantities.push(piece)
  }
  return quantities
}

type Piece = Quantity & { readonly scale: number }

function scaled(text: string, found: RegExpExecArray, scales: Readonly<Record<string, number>>): Piece {
  const start = found.index + found[0].length
  const rest = text.slice(start)
  const name = Object.keys(scales).find((scale) => rest.trimStart().startsWith(scale)) ?? ''
  const scale = scales[name] ?? 1
  const to = name ? start + rest.indexOf(name) + name.length : start
  return {
    value: Number(found[0].replaceAll(',', '')) * scale,
    scale,
    from: found.index,
    to,
    behind: text.slice(to, to + UNIT),
  }
}
