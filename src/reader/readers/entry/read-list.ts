import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { markerOf } from '../../document/marker.ts'
import { chooseLexicon } from '../../lexicon/choose-lexicon.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import { columnRoles, isColumnHeader } from '../../split/shell.ts'
import { isCalledOff, isPlanned } from '../held.ts'
import type { Entry } from './entry.ts'
import { heldEntries } from './held-entries.ts'
import { type Above, NOTHING_ABOVE } from '../date/above.ts'
import { aboveOf } from '../date/read-date.ts'
import { readBelowHeading } from './below-heading.ts'
import { withClauses } from './clauses.ts'
import { eventsOf } from './events.ts'
import { continued } from './continue-entry.ts'
import { inFiscalYear } from './fiscal-year.ts'
import { readCard } from './read-card.ts'
import { readLine } from './read-line.ts'
import { readRow } from './read-row.ts'
import { readSameDay, readSubItem } from './read-sub-item.ts'
import { readItemOfYear } from './item-of-year.ts'
import { type YearHeading, readYearHeading } from './year-heading.ts'

export interface ListReading {
  readonly entries: readonly Entry[]
  readonly yearHeadings: readonly Span[]
  /** Notes, and lines that say that nothing took place. */
  readonly notExchanges: readonly Span[]
  /** What stands before the first entry without a date. */
  readonly introduction: readonly Block[]
}

interface State {
  /** What was set aside right above, though it has a date: "the same day" may be its. */
  aside: Entry | undefined
  /** Of the page; a row may be in another language. */
  readonly page: Lexicon
  entries: Entry[]
  yearHeadings: Span[]
  notExchanges: Span[]
  introduction: Block[]
  above: Above
  /** The year over the lines that are read now. */
  heading: YearHeading | undefined
  /** The entries below that heading begin here. */
  below: number
  columns: readonly (ColumnRole | undefined)[]
}

const START = { above: NOTHING_ABOVE, aside: undefined, heading: undefined, below: 0, columns: [] }

/** The entries of a list or table of exchanges; a line without a date continues the entry above it. */
export function readList(document: Document, blocks: readonly Block[], lexicon: Lexicon): ListReading {
  const state: State = {
    page: lexicon,
    entries: [],
    yearHeadings: [],
    notExchanges: [],
    introduction: [],
    ...START,
  }
  for (const [index, block] of blocks.entries()) {
    const { text } = wordsOf(document, block.body)
    readBlock(document, block, blocks[index + 1], chooseLexicon(text, lexicon), state)
  }
  const { held, planned } = heldEntries(document, state.entries, lexicon)
  const notExchanges = [...state.notExchanges, ...planned.map(({ span }) => span)]
  return { entries: held, yearHeadings: state.yearHeadings, notExchanges, introduction: state.introduction }
}

function readBlock(
  document: Document,
  block: Block,
  next: Block | undefined,
  lexicon: Lexicon,
  state: State,
): void {
  const words = wordsOf(document, block.body)
  if (isColumnHeader(document, block, lexicon)) {
    state.columns = columnRoles(document, block, lexicon)
    return
  }
  const card = block.card && readCard(document, block, lexicon)
  if (card) return addCard(document, card, lexicon, state)
  const heading = readYearHeading(words, lexicon) ?? readItemOfYear(document, block, next, lexicon)
  if (heading) {
    Object.assign(state, { above: heading.above, heading, below: state.entries.length })
    state.yearHeadings.push(block.span)
  } else if (lexicon.headings.note.test(block.marker + words.text)) state.notExchanges.push(block.span)
  else
    for (const part of eventsOf(document, block, state.above, lexicon))
      addEntry(document, part, lexicon, state)
}

/** Called off or held, it stands by itself: no line goes on with it and none is a part of it. */
function addCard(document: Document, card: Entry, { held }: Lexicon, state: State): void {
  if (isCalledOff(wordsOf(document, card.span).text, held)) state.notExchanges.push(card.span)
  else state.entries.push(card)
  state.above = aboveBelow(card, state.above)
}

function addEntry(document: Document, block: Block, lexicon: Lexicon, state: State): void {
  const { entries, above } = state
  const entry = entryIn(document, block, lexicon, state)
  if (entry && isCalledOff(wordsOf(document, entry.span).text, lexicon.held)) {
    state.notExchanges.push(entry.span)
    state.above = aboveBelow(entry, above)
    state.aside = entry
  } else if (entry) {
    state.aside = undefined
    setAsideHeading(document, entry, state)
    entries.push(...withClauses(document, entry, entries.length, block, lexicon))
    state.above = aboveBelow(entry, above)
  } else if (isApart(document, block, lexicon, entries.at(-1))) state.notExchanges.push(block.span)
  else if (entries.length === 0 && block.kind !== 'row') state.introduction.push(block)
  else continueLast(document, block, entries)
}

/** What the date of an entry tells those below it, whether or not it took place. */
function aboveBelow({ date }: Entry, above: Above): Above {
  const own = aboveOf(date.value)
  const shortYears = above.shortYears === true || date.rule === 'date/two-digit-year'
  return own.year === undefined
    ? above
    : { ...own, shortYears, headed: above.headed && own.year === above.year }
}

/** A line beside the entry above, and not of it, that says what did not take place. */
function isApart(document: Document, block: Block, { held }: Lexicon, last: Entry | undefined): boolean {
  const { text } = wordsOf(document, block.body)
  const beside =
    block.kind !== 'row' &&
    block.marker === (last?.marker ?? '') &&
    block.indent <= (last?.indent ?? 0) &&
    !/^[\p{Ll}(]/u.test(text)
  return beside && (isCalledOff(text, held) || isPlanned(text, held))
}

function entryIn(document: Document, block: Block, lexicon: Lexicon, state: State): Entry | undefined {
  const { entries, columns, above, heading, below } = state
  if (block.kind === 'row') {
    const row = readRow(document, block, columns, above, lexicon, state.page)
    const line = row ? undefined : onlyLine(document, block)
    return row ?? (line && readSubItem(document, line, entries, lexicon))
  }
  const same = state.aside && readSameDay(document, block, state.aside, lexicon)
  if (same) return same
  const sub = heading && entries.length === below ? undefined : readSubItem(document, block, entries, lexicon)
  const line = sub ?? lineBelow(document, block, state, lexicon)
  return line ?? (heading && readBelowHeading(document, block, heading, entries.slice(below), lexicon))
}

/** "1993年4月" alone over lines that have their day only heads them. */
function setAsideHeading(document: Document, { date }: Entry, { entries, yearHeadings }: State): void {
  const last = entries.at(-1)
  const untold = last && !/[\p{L}\p{N}]/u.test(wordsOf(document, last.about).text)
  if (!untold || date.rule !== 'date/month-from-above') return
  entries.pop()
  yearHeadings.push(last.span)
}

/** "2006年~現在" and below it "毎年5月 …": it came back in the years of the heading. */
function recurringBelow(entry: Entry | undefined, heading: YearHeading | undefined): Entry | undefined {
  const every = entry?.date.rule === 'date/every-year'
  return entry && every && heading ? { ...entry, date: { ...heading.date, span: entry.date.span } } : entry
}

/** Below the heading of a fiscal year each line counts its months anew. */
function lineBelow(
  document: Document,
  block: Block,
  { above, heading, entries }: State,
  lexicon: Lexicon,
): Entry | undefined {
  const indent = entries.at(-1)?.indent ?? block.indent
  if (!heading?.fiscal) return recurringBelow(readLine(document, block, above, lexicon, indent), heading)
  const { dates } = lexicon
  const read = (known: Above) => {
    const entry = readLine(document, block, known, lexicon, indent)
    return entry && { entry, reading: entry.date }
  }
  return inFiscalYear({ ...above, ...heading.above }, dates, read)?.entry
}

/** A row of one filled cell goes on with the row above like a line set in below it. */
function onlyLine(document: Document, block: Block): Block | undefined {
  const [cell, ...more] = block.cells.filter(({ start, end }) => end > start)
  if (!cell || more.length > 0) return undefined
  const marker = markerOf(wordsOf(document, cell).text)
  const body = { start: cell.start + marker.length, end: cell.end }
  return {
    ...block,
    kind: 'line',
    span: cell,
    body,
    marker: marker.trim(),
    cells: [cell],
    indent: block.indent + 1,
  }
}

function continueLast(document: Document, block: Block, entries: Entry[]): void {
  const last = entries.at(-1)
  const next = last && continued(document, last, block)
  if (next) entries[entries.length - 1] = next
}
