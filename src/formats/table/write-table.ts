import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { SUM } from '../lexicon/marks.ts'
import type { PageWriter } from '../page/page-writer.ts'
import { headerOf } from './header-rows.ts'
import type { Slot, Table } from './table.ts'
import { type ValuesAbove, valuesAbove } from './values-above.ts'

export interface TableFacts {
  /** Of a spreadsheet or a list file: titles stand in it above the names of the columns. */
  readonly sheet?: boolean
  readonly aside?: SetAsideReason | undefined
  /** Why a single row is no content. */
  readonly asideOf?: (row: number) => SetAsideReason | undefined
}

type Row = readonly (Slot | undefined)[]

/** Writes a table row by row: its titles, the names of its columns, its rows with what they take from above. */
export function writeTable(writer: PageWriter, table: Table, facts: TableFacts = {}): void {
  const header = headerOf(table, facts.sheet ?? false)
  const above = valuesAbove()
  for (const [index, row] of table.entries()) {
    const texts = row.flatMap((slot) => (slot?.own ? [slot.cell.text.trim()] : []))
    const filled = texts.filter((text) => text !== '')
    const aside = facts.aside ?? facts.asideOf?.(index)
    if (filled.length === 0) leaveOut(writer, row, above)
    else if (header && header.titles <= index && index < header.from)
      writer.line(filled.join(''), { aside: aside ?? 'heading' })
    else if (header && header.from <= index && index < header.to) writeRow(writer, row, above, true, aside)
    else if (isSum(filled)) writeRow(writer, row, above, false, aside ?? 'sum-row')
    else if (standsAlone(row)) writer.line(filled.join(''), { aside })
    else writeRow(writer, row, above, false, aside)
  }
}

/** A row without a cell of its own goes on with those above; an empty one ends what they leave to it. */
function leaveOut(writer: PageWriter, row: Row, above: ValuesAbove): void {
  if (row.some((slot) => slot && !slot.own)) return
  above.forget()
  writer.gap()
}

/** One cell over the whole width, or alone at the start of its row: a title inside the table, or a note. */
function standsAlone(row: Row): boolean {
  const cells = new Set(row.flatMap((slot) => (slot && slot.cell.text.trim() !== '' ? [slot.cell] : [])))
  const [first] = row
  return cells.size === 1 && first?.own === true && cells.has(first.cell)
}

function isSum([first = '']: readonly string[]): boolean {
  return SUM.test(first)
}

function writeRow(
  writer: PageWriter,
  row: Row,
  above: ValuesAbove,
  header: boolean,
  aside: SetAsideReason | undefined,
): void {
  const texts = row.map((slot) => (slot?.own ? slot.cell.text : ''))
  const spans = writer.row(texts, { header, above: above.of(row) }, aside)
  if (aside === undefined) above.note(row, spans)
}
