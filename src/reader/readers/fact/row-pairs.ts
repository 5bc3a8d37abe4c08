import { type Block, type Document, wordsOf } from '../../document/document.ts'
import type { Words } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { readLabel } from './label.ts'
import { isTieLabel } from './tie-date.ts'

/** "위치 | 북부 | 면적 | 57㎢": a row of labels that each have their value in the cell behind; undefined for any other. */
export function rowPairs(
  document: Document,
  { cells }: Block,
  lexicon: Lexicon,
): readonly Words[] | undefined {
  if (cells.length < 4 || cells.length % 2 > 0) return undefined
  const pairs = Array.from({ length: cells.length / 2 }, (_, pair) => cells.slice(pair * 2, pair * 2 + 2))
  const filled = pairs.filter(([label]) => label && label.end > label.start)
  const named = filled.every(([label]) => label && isLabel(wordsOf(document, label), lexicon))
  if (!named || filled.length < 2) return undefined
  return filled.flatMap(([label, value]) => {
    const told = value && /[\p{L}\p{N}]/u.test(wordsOf(document, value).text)
    return label && told ? [wordsOf(document, { start: label.start, end: value.end })] : []
  })
}

function isLabel(words: Words, lexicon: Lexicon): boolean {
  return readLabel(words, lexicon.facts)?.rest.text.trim() === '' || isTieLabel(words, lexicon)
}
