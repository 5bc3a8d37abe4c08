import { pastCap } from '../file-fault.ts'
import { MOST_CELLS } from '../limits.ts'
import { type Attributes, readXml } from '../packed/xml.ts'
import { addressOf, type CellRange, rangeOf } from './address.ts'
import { numberText } from './number-text.ts'
import type { Workbook } from './workbook.ts'

export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** The number of a cell that no format makes a day: it may be one all the same. */
  readonly serial: number | undefined
  /** Whether its format makes it a day. */
  readonly isDay: boolean
}

export interface SheetContent {
  readonly cells: readonly SheetCell[]
  readonly merged: readonly CellRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: readonly CellRange[]
}

interface State {
  readonly cells: SheetCell[]
  readonly merged: CellRange[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: CellRange[]
  row: number
  column: number
  attributes: Attributes
  value: string
  inValue: boolean
  spoken: boolean
}

/** The cells of a sheet that show something, in the order of their rows. */
export function readSheet(part: Uint8Array, workbook: Workbook): SheetContent {
  const lists = { cells: [], merged: [], hiddenRows: new Set<number>(), hiddenColumns: [] }
  const none = { row: -1, column: -1, attributes: {}, value: '', inValue: false, spoken: false }
  const state: State = { ...lists, ...none }
  readXml(part, {
    open: (name, attributes) => openElement(state, name, attributes),
    close: (name) => closeElement(state, name, workbook),
    text: (text) => {
      if (state.inValue) state.value += text
    },
  })
  return state
}

function openElement(state: State, name: string, attributes: Attributes): void {
  if (name === 'row') {
    state.row = attributes.r === undefined ? state.row + 1 : Number(attributes.r) - 1
    state.column = -1
    if (attributes.hidden === '1' || attributes.hidden === 'true') state.hiddenRows.add(state.row)
  } else if (name === 'c') {
    state.column = addressOf(attributes.r ?? '')?.column ?? state.column + 1
    Object.assign(state, { attributes, value: '' })
  } else if (name === 'v' || name === 't') state.inValue = !state.spoken
  else if (name === 'rPh') state.spoken = true
  else if (name === 'mergeCell') state.merged.push(...rangeOf(attributes.ref ?? ''))
  else if (name === 'col' && (attributes.hidden === '1' || attributes.hidden === 'true'))
    state.hiddenColumns.push({
      top: 0,
      bottom: 0,
      left: Number(attributes.min) - 1,
      right: Number(attributes.max) - 1,
    })
}

function closeElement(state: State, name: string, workbook: Workbook): void {
  if (name === 'v' || name === 't') state.inValue = false
  else if (name === 'rPh') state.spoken = false
  else if (name === 'c') {
    const cell = cellOf(state, workbook)
    if (cell.text.trim() === '') return
    state.cells.push(cell)
    if (state.cells.length > MOST_CELLS) throw pastCap('cells', MOST_CELLS)
  }
}

function cellOf({ row, column, attributes, value }: State, workbook: Workbook): SheetCell {
  const cell = { row, column, serial: undefined, isDay: false }
  if (attributes.t === 's') return { ...cell, text: workbook.sharedStrings[Number(value)] ?? '' }
  if (attributes.t === 'b') return { ...cell, text: value === '1' ? 'TRUE' : 'FALSE' }
  if (attributes.t === 'd') return { ...cell, text: value.slice(0, 10), isDay: true }
  if ((attributes.t ?? 'n') !== 'n' || value.trim() === '' || Number.isNaN(Number(value)))
    return { ...cell, text: value }
  return numberCell(cell, Number(value), workbook.formats[Number(attributes.s ?? 0)] ?? 'General', workbook)
}

function numberCell(
  cell: Omit<SheetCell, 'text'>,
  value: number,
  pattern: string,
  { since1904 }: Workbook,
): SheetCell {
  const text = numberText(value, pattern, since1904)
  const isDay = /^\d{4}-\d\d/.test(text) && text !== String(value)
  return { ...cell, text, isDay, serial: isDay || pattern !== 'General' ? undefined : value }
}
