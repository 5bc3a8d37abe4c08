import { LEXICONS } from '../../reader/lexicon/lexicons.ts'
import { dayText } from './number-text.ts'
import type { SheetCell } from './read-sheet.ts'

/** Whole days from 1950 to 2100 as Excel counts them; a number of people is seldom one. */
const FIRST_DAY = 18_264
const LAST_DAY = 73_415

/** Days that lost their format are numbers; in a column of days they are turned back into days. */
export function withDays(cells: readonly SheetCell[], since1904: boolean): readonly SheetCell[] {
  const columns = Map.groupBy(cells, ({ column }) => column)
  const ofDays = new Set([...columns].filter(([, column]) => isOfDays(column)).map(([at]) => at))
  return cells.map((cell) => {
    const { serial } = cell
    if (serial === undefined || !Number.isInteger(serial) || !ofDays.has(cell.column)) return cell
    const days = since1904 ? serial + 1462 : serial
    return days >= FIRST_DAY && days <= LAST_DAY
      ? { ...cell, text: dayText(days) ?? cell.text, isDay: true }
      : cell
  })
}

/** Named as one near its top, or mostly filled with days. */
function isOfDays(column: readonly SheetCell[]): boolean {
  const days = column.filter(({ isDay }) => isDay).length
  return days * 2 >= Math.max(2, column.length) || column.slice(0, 15).some(({ text }) => namesDays(text))
}

function namesDays(text: string): boolean {
  const name = text.replaceAll(/\s/g, '')
  return LEXICONS.some(({ columns }) => Object.hasOwn(columns, name) && columns[name] === 'date')
}
