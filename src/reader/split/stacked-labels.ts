import { bounded } from '../bounded.ts'
import { type Block, type Document, wordsOf } from '../document/document.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { FactForm } from '../lexicon/fact-words.ts'
import { readLabel } from '../readers/fact/label.ts'
import { isTieLabel } from '../readers/fact/tie-date.ts'
import { headingTopic } from './headings.ts'

const LEAST_PAIRS = 2

interface Pair {
  readonly row: Block
  /** The place of the block behind it. */
  readonly end: number
}

/** A profile whose labels and values stand on alternate lines: "위치", "저장성 북부", "면적", "8,279㎢". Each pair is a row. */
export function withStackedLabels(document: Document, lexicon: Lexicon): Document {
  const blocks: Block[] = []
  let at = 0
  while (at < document.blocks.length) {
    const pairs = pairsAt(document, at, lexicon)
    const end = pairs.at(-1)?.end
    if (end !== undefined && pairs.length >= LEAST_PAIRS) blocks.push(...pairs.map(({ row }) => row))
    else blocks.push(...document.blocks.slice(at, at + 1))
    at = end !== undefined && pairs.length >= LEAST_PAIRS ? end : at + 1
  }
  return blocks.length === document.blocks.length ? document : { ...document, blocks }
}

function pairsAt(document: Document, from: number, lexicon: Lexicon): readonly Pair[] {
  const pairs: Pair[] = []
  let pair = pairAt(document, from, lexicon)
  while (pair) {
    pairs.push(pair)
    pair = pairAt(document, pair.end, lexicon)
  }
  return pairs
}

function pairAt(document: Document, at: number, lexicon: Lexicon): Pair | undefined {
  const [label, value, next] = document.blocks.slice(at, at + 3)
  const form = label && bareLabel(document, label, lexicon)
  if (!label || !form || !value || value.afterGap || !isValue(document, value, form, lexicon))
    return undefined
  const more = next && !next.afterGap && isInBrackets(document, next) ? next : undefined
  const last = more ?? value
  const cell = { start: value.body.start, end: last.span.end }
  const span = { start: label.body.start, end: last.span.end }
  const cells = [label.body, cell]
  const told = { header: false, above: [] }
  const row: Block = { ...label, kind: 'row', marker: '', span, body: span, cells, row: told }
  return { row, end: at + (more ? 3 : 2) }
}

/** What the value of a bare label is like: a line with a label that is known, and nothing else. */
function bareLabel(document: Document, block: Block, page: Lexicon): FactForm | undefined {
  if (block.cells.length > 1 || block.aside) return undefined
  const words = wordsOf(document, block.body)
  const lexicon = chooseLexicon(words.text, page)
  const label = readLabel(words, lexicon.facts)
  if (label) return label.rest.text.trim() === '' ? label.label.form : undefined
  return isTieLabel(words, lexicon) && !/\d/.test(words.text) ? 'date' : undefined
}

function isValue(document: Document, block: Block, form: FactForm, page: Lexicon): boolean {
  const words = wordsOf(document, block.body)
  const figure = form === 'words' || /\d/.test(words.text)
  const plain = block.kind !== 'heading' && block.cells.length === 1 && !block.aside
  return plain && figure && !bareLabel(document, block, page) && !(block.marker && headingTopic(words, page))
}

const IN_BRACKETS = bounded(String.raw`^\([^()]{4,40}\)$`)

/** "（2020年11月1日 国勢調査）": a line of its own that belongs to the value above. */
function isInBrackets(document: Document, { body, cells }: Block): boolean {
  return cells.length === 1 && IN_BRACKETS.test(wordsOf(document, body).text)
}
