import type { Block, Document } from '../../document/document.ts'
import { wordsOf } from '../../document/document.ts'
import { type Words, spanIn } from '../../document/words.ts'
import { chooseLexicon } from '../../lexicon/choose-lexicon.ts'
import { dayIn } from './as-of.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading } from '../../page-reading.ts'
import type { Span } from '../../span.ts'
import { isColumnHeader } from '../../split/shell.ts'
import { type ProfileState, addLabelled, addPaired, addUnlabelled } from './add-facts.ts'
import { figureLine, tieDatesIn } from './figure-line.ts'
import { readLabel } from './label.ts'
import { labelledParts } from './labelled-parts.ts'
import { lineParts } from './line-parts.ts'
import { pairedPieces } from './paired-labels.ts'
import { rowPairs } from './row-pairs.ts'
import { type TieDate, isTieLabel, readTieDates } from './tie-date.ts'

export interface ProfileReading {
  readonly facts: readonly FactReading[]
  readonly tieDates: readonly TieDate[]
  readonly notes: readonly Span[]
}

interface State extends ProfileState {
  readonly tieDates: TieDate[]
  readonly notes: Span[]
  /** The start of a label that goes on in the next line. */
  unfinished: Block | undefined
  /** The column with the days that the figures are of, where one is named so. */
  asOfColumn: number | undefined
}

/** The facts of a profile: labelled lines, two-column tables, lists below a label, sentences. */
export function readFacts(
  document: Document,
  blocks: readonly Block[],
  heading: Words | undefined,
  lexicon: Lexicon,
): ProfileReading {
  const none = { group: undefined, current: undefined, unfinished: undefined, asOfColumn: undefined }
  const state: State = { heading, facts: [], tieDates: [], notes: [], ...none }
  for (const block of blocks) {
    const own = chooseLexicon(wordsOf(document, block.body).text, lexicon)
    const column = asOfColumn(document, block, own)
    if (column !== undefined) state.asOfColumn = column
    else if (!isColumnHeader(document, block, own)) readDated(document, block, own, state)
  }
  return state
}

/** "구분 | 내용 | 기준": where the names of columns say that one holds days. */
function asOfColumn(document: Document, { cells, kind }: Block, { facts }: Lexicon): number | undefined {
  if (kind !== 'row' || cells.length < 3) return undefined
  const at = cells.findIndex((cell) => facts.asOfColumn?.test(wordsOf(document, cell).text.trim()))
  return at > 1 ? at : undefined
}

/** "면적 | 36㎢ | 2019년": what stands before the column of days, and the day that it is of. */
function readDated(document: Document, block: Block, lexicon: Lexicon, state: State): void {
  if (block.kind !== 'row') state.asOfColumn = undefined
  const day = block.kind === 'row' && state.asOfColumn ? block.cells[state.asOfColumn] : undefined
  if (!day) return readBlock(document, block, lexicon, state)
  const told = block.cells.slice(0, state.asOfColumn)
  const end = told.at(-1)?.end ?? block.span.end
  const span = { start: block.span.start, end }
  const before = state.facts.length
  readBlock(document, { ...block, span, body: { start: block.body.start, end }, cells: told }, lexicon, state)
  const asOf = dayIn(wordsOf(document, day), lexicon.dates)
  const read = state.facts.splice(before)
  state.facts.push(
    ...read.map((fact) => ({
      ...fact,
      span: { start: fact.span.start, end: day.end },
      asOf: fact.asOf ?? asOf,
    })),
  )
}

function readBlock(document: Document, block: Block, lexicon: Lexicon, state: State): void {
  const first = state.unfinished ?? block
  const start = state.unfinished?.span.start ?? block.body.start
  const words = wordsOf(document, { start, end: block.span.end })
  state.unfinished = undefined
  const figures = block.kind === 'row' ? [] : figureLine(words, lexicon)
  if (figures.length > 0) return addFigures(figures, tieDatesIn(words, lexicon), state)
  const pairs = rowPairs(document, block, lexicon)
  const parts = pairs ?? labelledParts(words, lexicon.facts).flatMap((part) => lineParts(part, lexicon))
  const [whole] = parts
  if (whole && parts.length === 1) readWords(block, first, whole, lexicon, state)
  else
    for (const part of parts) {
      const own = partOf(block, part)
      readWords(own, own, part, lexicon, state)
    }
}

function addFigures(figures: readonly FactReading[], tieDates: readonly TieDate[], state: State): void {
  state.facts.push(...figures)
  state.tieDates.push(...tieDates)
  state.group = undefined
  state.current = undefined
}

/** One of several labelled values of a line, as if it stood in a line of its own. */
function partOf(block: Block, words: Words): Block {
  const span = spanIn(words)
  return { ...block, marker: '', span, body: span, cells: [span] }
}

function readWords(block: Block, first: Block, words: Words, lexicon: Lexicon, state: State): void {
  const labelled = readLabel(words, lexicon.facts)
  const paired = labelled ? [] : pairedPieces(words, lexicon.facts)
  const tieDates = readTieDates(words, { start: first.span.start, end: block.span.end }, lexicon)
  if (lexicon.headings.note.test(block.marker + words.text)) state.notes.push(block.span)
  else if (tieDates.length > 0) state.tieDates.push(...tieDates)
  else if (isTieLabel(words, lexicon)) state.unfinished = block
  else if (paired.length > 0) addPaired(block, paired, lexicon, state)
  else if (!labelled) addUnlabelled(block, words, lexicon, state)
  else if (lexicon.facts.unfinished.test(words.text)) state.unfinished = block
  else addLabelled(first, labelled, lexicon, state)
}
