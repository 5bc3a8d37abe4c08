import type { PageWriter } from '../page/page-writer.ts'
import { type PlacedCell, tableOfPlaced } from '../table/table.ts'
import { writeTable } from '../table/write-table.ts'
import type { Flow, FlowCell, FlowTable, Paragraph } from './flow.ts'

/** Writes paragraphs as lines and tables as rows. */
export function writeFlow(writer: PageWriter, flow: Flow): void {
  for (const part of flow) {
    if (part.kind === 'table') writeFlowTable(writer, part)
    else if (part.text.trim() === '') writer.gap()
    else writeParagraph(writer, part)
  }
}

/** What a word processor draws in front of an item, by its depth. */
const BULLETS = ['•', '◦', '▪']

function writeParagraph(writer: PageWriter, { text, heading, listLevel }: Paragraph): void {
  if (heading) writer.line(text, { kind: 'heading' })
  else if (listLevel === undefined) writer.line(text)
  else {
    const bullet = BULLETS[Math.min(listLevel, BULLETS.length - 1)] ?? ''
    const [first = '', ...more] = text.split('\n')
    writer.line(first, { kind: 'item', bullet, indent: 2 * listLevel })
    for (const line of more) writer.line(line, { indent: 2 * listLevel + 2 })
  }
}

/** A frame around a title is a table of one cell, and tables in cells lay out a page: their content goes on by itself. */
function writeFlowTable(writer: PageWriter, { caption = [], cells }: FlowTable): void {
  const title = textOf(caption)
  if (title !== '') writer.line(title, { aside: 'caption' })
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
  const oneColumn = new Set(sorted.map(({ column }) => column)).size < 2
  writer.gap()
  let data: FlowCell[] = []
  for (const row of rowsOf(sorted)) {
    if (!oneColumn && !row.some(holdsTable)) data.push(...row)
    else {
      writeData(writer, data)
      data = []
      for (const { content } of row) writeFlow(writer, content)
    }
  }
  writeData(writer, data)
  writer.gap()
}

function rowsOf(sorted: readonly FlowCell[]): readonly (readonly FlowCell[])[] {
  return [...Map.groupBy(sorted, ({ row }) => row).values()]
}

function holdsTable({ content }: FlowCell): boolean {
  return content.some(({ kind }) => kind === 'table')
}

function writeData(writer: PageWriter, cells: readonly FlowCell[]): void {
  const [first] = cells
  if (!first) return
  const placed = cells.map(({ row, column, content, ...cell }): PlacedCell => {
    return { row: row - first.row, column, cell: { ...cell, text: textOf(content) } }
  })
  const height = placed.reduce((most, { row }) => Math.max(most, row), 0) + 1
  writeTable(writer, tableOfPlaced(placed, height))
}

/** The letters of a cell, a line for each paragraph. */
function textOf(flow: Flow): string {
  return flow
    .map((part) =>
      part.kind === 'table' ? part.cells.map(({ content }) => textOf(content)).join('\n') : part.text,
    )
    .filter((text) => text.trim() !== '')
    .join('\n')
}
