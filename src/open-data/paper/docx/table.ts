import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell, Column, Table as PaperTable } from '../paper-document.ts'
import { BODY_WIDTH, COLOURS, eighths, twips } from './measures.ts'
import { paragraphOf } from './paragraphs.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const rule = (points: number, color: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: eighths(points),
  color,
})

/** A table whose head stands on every page that it reaches, and whose rows stay whole. */
export function tableOf({ columns, headed, rows }: PaperTable): Table {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => twips((BODY_WIDTH * share) / all))
  const head = headed ? [headOf(columns, widths)] : []
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: twips(3), bottom: twips(3), left: twips(5), right: twips(5) },
    borders: {
      top: rule(1, COLOURS.ink),
      bottom: rule(0.75, COLOURS.line),
      left: NONE,
      right: NONE,
      insideHorizontal: rule(0.5, COLOURS.faint),
      insideVertical: NONE,
    },
    rows: [...head, ...rows.map((row) => rowOf(row, columns, widths, headed))],
  })
}

function headOf(columns: readonly Column[], widths: readonly number[]): TableRow {
  const cells = columns.map(({ label, align }, place) =>
    cellOf([[{ text: label, tone: 'strong' }]], { width: widths[place] ?? 0, align, washed: true }),
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells })
}

function rowOf(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  headed: boolean,
): TableRow {
  const cells = columns.map(({ align, names }, place) => {
    const cell = row[place] ?? []
    const isLabel = names === 'label'
    const lines = isLabel
      ? cell.map((line) => line.map((run) => ({ tone: 'strong' as const, ...run })))
      : cell
    return cellOf(lines, { width: widths[place] ?? 0, align, washed: isLabel && !headed })
  })
  return new TableRow({ cantSplit: true, children: cells })
}

interface CellLook {
  readonly width: number
  readonly align: Column['align']
  readonly washed: boolean
}

function cellOf(lines: Cell, { width, align, washed }: CellLook): TableCell {
  const alignment = align === 'end' ? AlignmentType.END : AlignmentType.START
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(washed ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.wash } } : {}),
    children: (lines.length > 0 ? lines : [[]]).map((line) =>
      paragraphOf(line, { style: 'Cell', alignment }),
    ),
  })
}
