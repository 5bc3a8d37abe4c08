import { type Block, type Document, wordsOf } from '../document/document.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { shellReason } from './shell.ts'
import { readLeadingDate } from '../readers/date/read-date.ts'

const LEAST = 2 // one alone may be a title of the page with its date
const MOST_LINES = 8
const LONGEST_TITLE = 80
const LONGEST_LABEL = 8

/**
 * Events that stand in several lines each, made one block: a title over "일시 : …", "장소 : …", "참석 : …", or a heading
 * with the day and the name of what happened over the sentences that tell it.
 */
export function withCards(document: Document, lexicon: Lexicon): Document {
  const cards = [
    ...cardsOf(document, (at) => labelledCard(document, at, lexicon)),
    ...cardsOf(document, (at) => headedCard(document, at, lexicon)),
  ]
  if (cards.length === 0) return document
  const starts = new Map(cards.map((card) => [card.at, card]))
  const blocks: Block[] = []
  for (let at = 0; at < document.blocks.length; at++) {
    const card = starts.get(at)
    const block = document.blocks[at]
    if (card) {
      blocks.push(card.block)
      at = card.end - 1
    } else if (block) blocks.push(block)
  }
  return { ...document, blocks }
}

interface Card {
  readonly at: number
  /** Behind its last block. */
  readonly end: number
  readonly block: Block
}

function cardsOf({ blocks }: Document, read: (at: number) => Card | undefined): readonly Card[] {
  const cards: Card[] = []
  for (let at = 0; at < blocks.length; at++) {
    const card = read(at)
    if (!card) continue
    cards.push(card)
    at = card.end - 1
  }
  return cards.length < LEAST ? [] : cards
}

/** A title, and below it lines with labels of which one tells when. */
function labelledCard(document: Document, at: number, page: Lexicon): Card | undefined {
  const { blocks } = document
  const [title, first] = [blocks[at], blocks[at + 1]]
  // most lines have no label below them, which is seen sooner than that they are no title
  if (!title || !first || !isLabelled(document, first, page) || !isTitle(document, title, page))
    return undefined
  const lines = blocks.slice(at + 1, at + 1 + MOST_LINES)
  const other = lines.findIndex((line) => line.kind === 'row' || !isLabelled(document, line, page))
  const labelled = other < 0 ? lines : lines.slice(0, other)
  const told = labelled.some((line) => tellsWhen(document, line, page))
  return told && labelled.length > 1 ? cardFrom(title, labelled, at) : undefined
}

function isTitle(document: Document, block: Block, page: Lexicon): boolean {
  const words = wordsOf(document, block.body)
  const { dates } = chooseLexicon(words.text, page)
  return (
    block.kind !== 'row' &&
    block.aside === undefined &&
    words.text.length <= LONGEST_TITLE &&
    !isLabelled(document, block, page) &&
    readLeadingDate(words, dates) === undefined
  )
}

/** Whom to ask and when the page was changed stand behind labels as well. */
function isLabelled(document: Document, { body, aside }: Block, page: Lexicon): boolean {
  const words = wordsOf(document, body)
  const colon = /^[\p{L} ]{1,10}:/u.exec(words.text)?.[0]
  if (aside !== undefined || colon === undefined || colon.replaceAll(' ', '').length > LONGEST_LABEL + 1)
    return false
  const own = chooseLexicon(words.text, page)
  return !own.contact.line.test(words.text) && !shellReason(words, own)
}

function tellsWhen(document: Document, { body }: Block, page: Lexicon): boolean {
  const words = wordsOf(document, body)
  const { dates, headings } = chooseLexicon(words.text, page)
  return headings.when?.test(words.text) === true && readLeadingDate(words, dates)?.year !== undefined
}

/** "1990年10月 盟約25周年", and below it what happened. */
function headedCard(document: Document, at: number, page: Lexicon): Card | undefined {
  const { blocks } = document
  const heading = blocks[at]
  if (heading?.kind !== 'heading' || heading.aside !== undefined || !isDatedTitle(document, heading, page))
    return undefined
  const lines = blocks.slice(at + 1, at + 1 + MOST_LINES)
  const other = lines.findIndex((line) => line.kind !== 'line' || isDated(document, line, page))
  const below = other < 0 ? lines : lines.slice(0, other)
  return below.length > 0 ? cardFrom(heading, below, at) : undefined
}

function isDatedTitle(document: Document, { body }: Block, page: Lexicon): boolean {
  const words = wordsOf(document, body)
  const read = readLeadingDate(words, chooseLexicon(words.text, page).dates)
  return (
    read?.year !== undefined && /^\d{4}-/.test(read.reading.value) && /\p{L}/u.test(words.text.slice(read.to))
  )
}

function isDated(document: Document, { body }: Block, page: Lexicon): boolean {
  const words = wordsOf(document, body)
  return readLeadingDate(words, chooseLexicon(words.text, page).dates) !== undefined
}

function cardFrom(title: Block, lines: readonly Block[], at: number): Card {
  const end = lines.at(-1)?.span.end ?? title.span.end
  const span = { start: title.span.start, end }
  const body = { start: title.body.start, end }
  const block: Block = {
    kind: 'line',
    span,
    body,
    marker: '',
    cells: [body],
    indent: 0,
    afterGap: true,
    card: true,
  }
  return { at, end: at + 1 + lines.length, block }
}
