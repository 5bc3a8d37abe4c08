import { type Words, cut, splitAt, trimmed } from '../../document/words.ts'
import type { FactWords } from '../../lexicon/fact-words.ts'
import { type Labelled, readLabel } from './label.ts'
import type { Piece } from './pieces.ts'

const TWO_LABELS =
  /^(?<one>[^:\t/·,\d\s](?:[^:\t/·,\d]{0,9}[^:\t/·,\d\s])?)(?:\s?[/·,&]\s?)(?<other>[^:\t/·,\d]{1,10})\s?(?::|\t)\s{0,8}(?=\S)/
const BETWEEN = /\s?(?:\/|,(?!\d{3})|·|\t)\s?/

/** "면적/인구 : 36㎢/21만": two labels before the colon, and two values in the same order behind it. */
export function pairedPieces(words: Words, facts: FactWords): readonly Piece[] {
  const found = TWO_LABELS.exec(words.text)
  if (!found?.groups?.one || !found.groups.other) return []
  const at = found[0].indexOf(found.groups.other, found.groups.one.length)
  const labels = [cut(words, 0, found.groups.one.length), cut(words, at, at + found.groups.other.length)]
  const values = splitAt(cut(words, found[0].length), BETWEEN)
  const pieces = labels.map((label, index) => pieceOf(wholeLabel(label, facts), values[index]))
  return values.length === 2 ? pieces.filter((piece) => piece !== undefined) : []
}

function wholeLabel(words: Words, facts: FactWords): Labelled | undefined {
  const label = readLabel(trimmed(words), facts)
  return label?.rest.text.trim() === '' ? label : undefined
}

function pieceOf(label: Labelled | undefined, value: Words | undefined): Piece | undefined {
  return label && value ? { ...label, value: trimmed(value) } : undefined
}
