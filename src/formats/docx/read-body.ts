import type { Flow, FlowCell, FlowPart } from '../flow/flow.ts'
import { type Attributes, readXml } from '../packed/xml.ts'
import type { ParagraphStyles } from './paragraph-styles.ts'

interface OpenParagraph {
  text: string
  heading: boolean
  listLevel: number | undefined
}

interface OpenCell {
  readonly content: FlowPart[]
  columns: number
  /** It goes on with the cell above. */
  merged: boolean
}

interface OpenTable {
  readonly cells: (FlowCell & { rows: number })[]
  row: number
  column: number
  headerRow: boolean
}

interface State {
  readonly styles: ParagraphStyles
  /** The content that is open: the body's, or that of a cell. */
  readonly contents: FlowPart[][]
  readonly paragraphs: OpenParagraph[]
  readonly tables: OpenTable[]
  readonly cells: OpenCell[]
  /** How many elements are open of which nothing is seen. */
  unseen: number
  inText: boolean
}

/** The older spelling of a drawing, fields' own instructions, what was deleted and left in for review. */
const UNSEEN: ReadonlySet<string> = new Set(['Fallback', 'instrText', 'del', 'moveFrom', 'delText'])

/** The paragraphs and tables of a part of a Word file. */
export function readBody(part: Uint8Array, styles: ParagraphStyles): Flow {
  const body: FlowPart[] = []
  const state: State = {
    styles,
    contents: [body],
    paragraphs: [],
    tables: [],
    cells: [],
    unseen: 0,
    inText: false,
  }
  readXml(part, {
    open: (name, attributes) => openElement(state, name, attributes),
    close: (name) => closeElement(state, name),
    text: (text) => {
      if (state.inText && state.unseen === 0) addText(state, text)
    },
  })
  return body
}

function addText({ paragraphs }: State, text: string): void {
  const paragraph = paragraphs.at(-1)
  if (paragraph) paragraph.text += text
}

const LETTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

function openElement(state: State, name: string, attributes: Attributes): void {
  const paragraph = state.paragraphs.at(-1)
  if (UNSEEN.has(name)) state.unseen++
  else if (name === 't') state.inText = true
  else if (name === 'p') state.paragraphs.push({ text: '', heading: false, listLevel: undefined })
  else if (name === 'tbl') state.tables.push({ cells: [], row: -1, column: 0, headerRow: false })
  else if (name in LETTERS && state.unseen === 0 && !('pos' in attributes))
    addText(state, LETTERS[name] ?? '')
  else if (paragraph && name === 'pStyle') applyStyle(paragraph, attributes.val ?? '', state.styles)
  else if (paragraph && name === 'ilvl') paragraph.listLevel = Math.min(8, Number(attributes.val) || 0)
  else openTablePart(state, name, attributes)
}

function applyStyle(paragraph: OpenParagraph, style: string, { headings, lists }: ParagraphStyles): void {
  paragraph.heading ||= headings.has(style)
  if (lists.has(style)) paragraph.listLevel ??= 0
}

function openTablePart({ tables, cells, contents }: State, name: string, { val }: Attributes): void {
  const table = tables.at(-1)
  const cell = cells.at(-1)
  if (name === 'tr' && table) Object.assign(table, { row: table.row + 1, column: 0, headerRow: false })
  else if (name === 'tblHeader' && table) table.headerRow = val !== '0' && val !== 'false'
  else if (name === 'gridBefore' && table) table.column += spanOf(val)
  else if (name === 'tc') {
    const content: FlowPart[] = []
    cells.push({ content, columns: 1, merged: false })
    contents.push(content)
  } else if (name === 'gridSpan' && cell) cell.columns = spanOf(val)
  else if (name === 'vMerge' && cell) cell.merged = val !== 'restart'
}

function spanOf(val: string | undefined): number {
  return Math.max(1, Math.min(1000, Number(val) || 1))
}

function closeElement(state: State, name: string): void {
  if (UNSEEN.has(name)) state.unseen--
  else if (name === 't') state.inText = false
  else if (name === 'p') closeParagraph(state)
  else if (name === 'tc') closeCell(state)
  else if (name === 'tbl') {
    const table = state.tables.pop()
    if (table) state.contents.at(-1)?.push({ kind: 'table', cells: table.cells })
  }
}

/** The text of a box that is anchored in a paragraph comes before the paragraph's own. */
function closeParagraph({ paragraphs, contents }: State): void {
  const paragraph = paragraphs.pop()
  if (paragraph) contents.at(-1)?.push({ kind: 'paragraph', ...paragraph })
}

function closeCell({ tables, cells, contents }: State): void {
  const cell = cells.pop()
  const table = tables.at(-1)
  contents.pop()
  if (!cell || !table) return
  const { row, column, headerRow: header } = table
  table.column += cell.columns
  const above = cell.merged && table.cells.findLast((one) => one.column === column)
  if (above && above.row + above.rows === row) above.rows++
  else table.cells.push({ row, column, rows: 1, columns: cell.columns, header, content: cell.content })
}
