import type { Flow, FlowCell, FlowPart } from '../flow/flow.ts'
import { paragraphText } from './paragraph-text.ts'
import { type HwpRecord, TAG } from './records.ts'

/** What stands on every page or is only told to the author: head, foot, the settings of a section, hidden comments. */
const UNSEEN: ReadonlySet<string> = new Set(['head', 'foot', 'secd', 'tcmt', 'eqed'])

/** The paragraphs among some records, each followed by the tables and boxes that hang on it. */
export function readParagraphs(records: readonly HwpRecord[]): Flow {
  return records.filter(({ tag }) => tag === TAG.paragraph).flatMap(readParagraph)
}

function readParagraph({ children }: HwpRecord): Flow {
  const text = children
    .filter(({ tag }) => tag === TAG.text)
    .map(({ data }) => paragraphText(data))
    .join('')
  const after = children.filter(({ tag }) => tag === TAG.control).flatMap(readControl)
  const empty = text.trim() === '' && after.length > 0
  return empty ? after : [{ kind: 'paragraph', text }, ...after]
}

function readControl(control: HwpRecord): Flow {
  const id = idOf(control.data)
  if (id === 'tbl ') return [readTable(control)]
  return UNSEEN.has(id) ? [] : paragraphsBelow(control)
}

/** Four letters, the last one first. */
function idOf(data: DataView): string {
  if (data.byteLength < 4) return ''
  return String.fromCharCode(data.getUint8(3), data.getUint8(2), data.getUint8(1), data.getUint8(0))
}

/** The text of a box or a footnote stands below its shape. */
function paragraphsBelow({ children }: HwpRecord): Flow {
  return [
    ...readParagraphs(children),
    ...children.filter(({ tag }) => tag !== TAG.paragraph).flatMap(paragraphsBelow),
  ]
}

/** A list in front of the table's own record is its caption; each behind it is a cell, with its paragraphs after it. */
function readTable({ children }: HwpRecord): FlowPart {
  const at = children.findIndex(({ tag }) => tag === TAG.table)
  const cells: FlowCell[] = []
  for (const [index, record] of children.entries())
    if (record.tag === TAG.list && index > at) cells.push(readCell(record, listAfter(children, index)))
  return { kind: 'table', caption: readParagraphs(children.slice(0, Math.max(0, at))), cells }
}

function listAfter(records: readonly HwpRecord[], index: number): readonly HwpRecord[] {
  const rest = records.slice(index + 1)
  const end = rest.findIndex(({ tag }) => tag === TAG.list)
  return end < 0 ? rest : rest.slice(0, end)
}

/** Behind the eight bytes of every list: column, row, how many columns and rows it spans. */
function readCell({ data, children }: HwpRecord, paragraphs: readonly HwpRecord[]): FlowCell {
  const number = (at: number) => (at + 2 <= data.byteLength ? data.getUint16(at, true) : 0)
  return {
    column: number(8),
    row: number(10),
    columns: Math.max(1, number(12)),
    rows: Math.max(1, number(14)),
    header: false,
    content: readParagraphs([...children, ...paragraphs]),
  }
}
