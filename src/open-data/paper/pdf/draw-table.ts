import type { Cell, Column, Table } from '../paper-document.ts'
import {
  artifact,
  drawLine,
  isAtTop,
  keepTogether,
  leaveSpace,
  type PageFlow,
  room,
  rule,
  type Tag,
  tagged,
  turnPage,
  WHOLE_PAGE,
  within,
} from './page-flow.ts'
import { type SetLine, setLines } from './set-lines.ts'
import { BODY_WIDTH, COLOURS, PAGE, type Setting, SETTINGS, SPACE } from './theme.ts'

const PAD = { x: 5, y: 3.75 } as const

interface SetColumn {
  readonly column: Column
  readonly x: number
  readonly width: number
}

interface SetCell {
  readonly lines: readonly SetLine[]
  readonly setting: Setting
  readonly at: SetColumn
}

const EDGES = [PAGE.left, PAGE.left + BODY_WIDTH] as const

/** A table over as many pages as it takes, the names of its columns on each. */
export function drawTable(flow: PageFlow, table: Table): void {
  const columns = setColumns(table.columns)
  const head = table.headed
    ? columns.map((at) => setCell(flow, [[{ text: at.column.label }]], at, SETTINGS.columnHead))
    : []
  const rows = table.rows.map((row) =>
    columns.map((at, place) => setCell(flow, row[place] ?? [], at, settingOf(at.column))),
  )
  leaveSpace(flow, SPACE.table)
  keepTogether(flow, heightOf(head) + heightOf(rows[0] ?? []))
  const tag = within(flow.pdf, flow.root, 'Table', { title: table.caption })
  rule(flow.pdf, flow.y, EDGES, COLOURS.ink, 1)
  if (table.headed) drawHead(flow, head, within(flow.pdf, tag, 'THead'))
  const body = within(flow.pdf, tag, 'TBody')
  for (const row of rows) drawRow(flow, row, head, within(flow.pdf, body, 'TR'), !table.headed)
  rule(flow.pdf, flow.y, EDGES, COLOURS.line, 0.8)
}

function setColumns(columns: readonly Column[]): SetColumn[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  let x: number = PAGE.left
  return columns.map((column) => {
    const at = { column, x, width: (BODY_WIDTH * column.share) / all }
    x += at.width
    return at
  })
}

function settingOf({ names }: Column): Setting {
  return names === 'label' ? SETTINGS.cellHead : SETTINGS.cell
}

function setCell({ faces }: PageFlow, cell: Cell, at: SetColumn, setting: Setting): SetCell {
  const lines = cell.flatMap((line) => setLines(line, setting, at.width - 2 * PAD.x, faces))
  return { lines, setting, at }
}

function heightOf(cells: readonly SetCell[]): number {
  const heights = cells.map(({ lines, setting }) => lines.length * setting.leading)
  return cells.length === 0 ? 0 : Math.max(SETTINGS.cell.leading, ...heights) + 2 * PAD.y
}

function drawHead(flow: PageFlow, head: readonly SetCell[], tag: Tag): void {
  const row = within(flow.pdf, tag, 'TR')
  wash(flow, EDGES, heightOf(head))
  for (const cell of head) {
    const name = within(flow.pdf, row, 'TH', { title: cell.at.column.label, scope: 'Column' })
    drawCell(flow, cell, name, [0, cell.lines.length])
  }
  flow.y += heightOf(head)
  rule(flow.pdf, flow.y, EDGES, COLOURS.line)
}

/** On the pages after the first they are a help for the eye only. */
function repeatHead(flow: PageFlow, head: readonly SetCell[]): void {
  turnPage(flow)
  rule(flow.pdf, flow.y, EDGES, COLOURS.ink, 1)
  if (head.length === 0) return
  wash(flow, EDGES, heightOf(head))
  artifact(flow.pdf, () => head.forEach((cell) => drawUntagged(flow, cell)), 'Pagination')
  flow.y += heightOf(head)
  rule(flow.pdf, flow.y, EDGES, COLOURS.line)
}

function drawUntagged({ pdf, y }: PageFlow, { lines, setting, at }: SetCell): void {
  for (const [place, { pieces, width }] of lines.entries()) {
    const baseline = y + PAD.y + place * setting.leading + setting.leading / 2 + setting.size * 0.38
    const start = at.column.align === 'end' ? at.x + at.width - PAD.x - width : at.x + PAD.x
    const text = pieces.map((piece) => piece.text).join('')
    pdf
      .font(pieces[0]?.face ?? '')
      .fontSize(setting.size)
      .fillColor(setting.colour)
    pdf.text(text, start, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }
}

/** A row stays whole where a page can hold it; one that no page can hold goes on over the next. */
function drawRow(
  flow: PageFlow,
  row: readonly SetCell[],
  head: readonly SetCell[],
  tag: Tag,
  washed: boolean,
): void {
  if (heightOf(row) > room(flow) && !isAtTop(flow) && heightOf(row) <= WHOLE_PAGE - heightOf(head))
    repeatHead(flow, head)
  const tags = row.map(({ at }) =>
    within(flow.pdf, tag, at.column.names ? 'TH' : 'TD', at.column.names ? { scope: 'Row', title: '' } : {}),
  )
  const most = Math.max(1, ...row.map(({ lines }) => lines.length))
  for (let from = 0; from < most;) {
    const fit = Math.max(1, Math.floor((room(flow) - 2 * PAD.y) / SETTINGS.cell.leading))
    const to = Math.min(most, from + fit)
    const height = (to - from) * SETTINGS.cell.leading + 2 * PAD.y
    if (washed) wash(flow, [PAGE.left, PAGE.left + (row[0]?.at.width ?? 0)], height)
    for (const [place, cell] of row.entries()) {
      const of = tags[place]
      if (of) drawCell(flow, cell, of, [from, to])
    }
    flow.y += height
    from = to
    if (from < most) repeatHead(flow, head)
  }
  rule(flow.pdf, flow.y, EDGES, COLOURS.faint)
}

function drawCell(
  flow: PageFlow,
  { lines, setting, at }: SetCell,
  tag: Tag,
  [from, to]: readonly [number, number],
): void {
  for (const [place, line] of lines.slice(from, to).entries()) {
    const y = flow.y + PAD.y + place * setting.leading
    const end = at.column.align === 'end' ? { width: at.width - 2 * PAD.x } : {}
    drawLine(flow, line, setting, tag, { x: at.x + PAD.x, y, ...end })
  }
  if (lines.length === 0 && from === 0) tagged(flow.pdf, tag, () => undefined)
}

function wash({ pdf, y }: PageFlow, [from, to]: readonly [number, number], height: number): void {
  artifact(pdf, () => pdf.rect(from, y + 0.5, to - from, height - 0.5).fill(COLOURS.wash))
}
