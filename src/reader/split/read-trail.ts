import { type Block, type Document, wordsOf } from '../document/document.ts'
import { type Words, splitAt, trimmed } from '../document/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** "HOME > 용인소개 > 교류도시(해외)" on one line, or as a list of items: where the page stood in its portal. */
export interface Trail {
  readonly steps: readonly Words[]
  readonly blocks: readonly Block[]
}

const NO_TRAIL: Trail = { steps: [], blocks: [] }

export function readTrail(document: Document, lexicon: Lexicon): Trail {
  for (const [index, block] of document.blocks.entries()) {
    const inLine = stepsOfLine(wordsOf(document, block.span), lexicon)
    if (inLine) return { steps: inLine, blocks: [block] }
    const items = itemsFrom(document, index, lexicon)
    if (items.length > 1) return { steps: items.map(({ body }) => wordsOf(document, body)), blocks: items }
  }
  return NO_TRAIL
}

function stepsOfLine(line: Words, { headings }: Lexicon): readonly Words[] | undefined {
  const arrows = line.text.match(/[>›»]/g)?.length ?? 0
  const starts = headings.trailStart.test(line.text)
  const slashes = starts && arrows === 0 ? (line.text.match(/\s\/\s/g)?.length ?? 0) : 0
  if (arrows < (starts ? 1 : 2) && slashes < 2) return undefined
  return splitAt(line, slashes > 1 ? /\s\/\s/ : /[>›»]/)
    .map(trimmed)
    .filter(({ text }) => text !== '')
}

/** The list goes on while its bullets stay the same and no empty line parts it. */
function itemsFrom({ blocks, ...page }: Document, index: number, { headings }: Lexicon): readonly Block[] {
  const first = blocks[index]
  if (first?.kind !== 'item' || !headings.trailStart.test(wordsOf({ blocks, ...page }, first.body).text))
    return []
  const rest = blocks.slice(index + 1)
  const end = rest.findIndex(({ marker, afterGap }) => marker !== first.marker || afterGap)
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)]
}
