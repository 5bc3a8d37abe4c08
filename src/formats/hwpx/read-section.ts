import type { Flow, FlowCell, FlowPart } from '../flow/flow.ts'
import { type Attributes, readXml } from '../packed/xml.ts'

interface OpenCell {
  readonly header: boolean
  readonly content: FlowPart[]
  row: number
  column: number
  rows: number
  columns: number
}

interface OpenTable {
  readonly cells: FlowCell[]
  readonly caption: FlowPart[]
}

interface State {
  readonly contents: FlowPart[][]
  /** A paragraph and the tables and boxes that hang on it, which follow it. */
  readonly paragraphs: { text: string; readonly after: FlowPart[] }[]
  readonly tables: OpenTable[]
  readonly cells: OpenCell[]
  /** The elements that are open. */
  readonly names: string[]
  unseen: number
  inText: number
}

/** What stands on every page, what is only told to the author, and formulas. */
const UNSEEN: ReadonlySet<string> = new Set([
  'header',
  'footer',
  'hiddenComment',
  'equation',
  'parameters',
  'secPr',
  'masterPage',
])

/** The paragraphs and tables of a section of a Hangul file. */
export function readSection(section: Uint8Array): Flow {
  const body: FlowPart[] = []
  const state: State = {
    contents: [body],
    paragraphs: [],
    tables: [],
    cells: [],
    names: [],
    unseen: 0,
    inText: 0,
  }
  readXml(section, {
    open: (name, attributes) => {
      openElement(state, name, attributes)
      state.names.push(name)
    },
    close: (name) => {
      state.names.pop()
      closeElement(state, name)
    },
    text: (text) => {
      if (state.inText > 0 && state.unseen === 0) addText(state, text)
    },
  })
  return body
}

function addText({ paragraphs }: State, text: string): void {
  const paragraph = paragraphs.at(-1)
  if (paragraph) paragraph.text += text
}

const LETTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  lineBreak: '\n',
  nbSpace: ' ',
  fwSpace: ' ',
  hyphen: '-',
}

function openElement(state: State, name: string, attributes: Attributes): void {
  if (UNSEEN.has(name)) state.unseen++
  else if (state.unseen > 0) return
  else if (name === 't') state.inText++
  else if (state.inText > 0 && name in LETTERS) addText(state, LETTERS[name] ?? '')
  else if (name === 'p') state.paragraphs.push({ text: '', after: [] })
  else if (name === 'tbl') {
    const table: OpenTable = { cells: [], caption: [] }
    state.tables.push(table)
  } else if (name === 'caption') openCaption(state)
  else openCellPart(state, name, attributes)
}

/** That of a picture is a line like others. */
function openCaption({ contents, tables, names }: State): void {
  const table = names.at(-1) === 'tbl' ? tables.at(-1) : undefined
  contents.push(table?.caption ?? contents.at(-1) ?? [])
}

function openCellPart({ cells, contents }: State, name: string, attributes: Attributes): void {
  const cell = cells.at(-1)
  const number = (attribute: string) => Math.max(0, Math.min(65_535, Number(attributes[attribute]) || 0))
  if (name === 'tc') {
    const content: FlowPart[] = []
    cells.push({ header: attributes.header === '1', content, row: 0, column: 0, rows: 1, columns: 1 })
    contents.push(content)
  } else if (name === 'cellAddr' && cell) {
    Object.assign(cell, { row: number('rowAddr'), column: number('colAddr') })
  } else if (name === 'cellSpan' && cell) {
    Object.assign(cell, { rows: number('rowSpan'), columns: number('colSpan') })
  }
}

function closeElement(state: State, name: string): void {
  if (UNSEEN.has(name)) state.unseen--
  else if (state.unseen > 0) return
  else if (name === 't') state.inText--
  else if (name === 'p') closeParagraph(state)
  else if (name === 'caption') state.contents.pop()
  else if (name === 'tc') {
    const cell = state.cells.pop()
    state.contents.pop()
    if (cell) state.tables.at(-1)?.cells.push(cell)
  } else if (name === 'tbl') {
    const table = state.tables.pop()
    if (table) (state.paragraphs.at(-1)?.after ?? state.contents.at(-1))?.push({ kind: 'table', ...table })
  }
}

/** A paragraph that only holds a table in its place is no empty line. */
function closeParagraph({ paragraphs, contents }: State): void {
  const paragraph = paragraphs.pop()
  if (!paragraph) return
  const { text, after } = paragraph
  const content = contents.at(-1)
  if (text.trim() !== '' || after.length === 0) content?.push({ kind: 'paragraph', text })
  content?.push(...after)
}
