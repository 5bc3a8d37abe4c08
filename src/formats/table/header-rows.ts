import { LEXICONS } from '../../reader/lexicon/lexicons.ts'
import type { Slot, Table } from './table.ts'

/** Where the names of the columns stand: from the first of these rows up to the second. */
export interface Header {
  /** The first of the rows right above that are its titles: one short cell each. */
  readonly titles: number
  readonly from: number
  readonly to: number
}

/** How far down a title, a date and a unit push the names of the columns. */
const SEARCHED = 15

/** The rows that name the columns: marked as such, or the first whose words name columns; `sheet`: or that looks it. */
export function headerOf(table: Table, sheet: boolean): Header | undefined {
  const marked = table.findIndex(isMarked)
  if (marked >= 0 && marked < SEARCHED)
    return { titles: titlesAbove(table, marked), from: marked, to: endOfMarked(table, marked) }
  const top = table.slice(0, SEARCHED)
  const named = top.findIndex(namesColumns)
  const found = named < 0 && sheet ? top.findIndex((row, at) => looksLikeNames(table, row, at)) : named
  return found < 0 ? undefined : { titles: titlesAbove(table, found), from: found, to: found + 1 }
}

const MOST_TITLES = 5
const LONGEST_TITLE = 60

function titlesAbove(table: Table, header: number): number {
  let titles = header
  while (titles > Math.max(0, header - MOST_TITLES) && isTitle(ownTexts(table[titles - 1] ?? []))) titles--
  return titles
}

function isTitle([text = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && text.length <= LONGEST_TITLE && !SENTENCE.test(text)
}

/** A full stop, or figures parted by commas: what is told of the place itself. */
const SENTENCE = /[。．]|\p{L}\.$|\d\D{1,12}[,，、]\D{1,12}\d/u

function endOfMarked(table: Table, from: number): number {
  const end = table.findIndex((row, at) => at > from && !isMarked(row))
  return end < 0 ? table.length : end
}

type Row = readonly (Slot | undefined)[]

function ownTexts(row: Row): readonly string[] {
  return row.flatMap((slot) => (slot?.own && slot.cell.text.trim() !== '' ? [slot.cell.text.trim()] : []))
}

/** A single cell is a title inside the table: "2019". */
function isMarked(row: Row): boolean {
  const filled = row.filter((slot) => slot !== undefined && slot.cell.text.trim() !== '')
  const cells = new Set(filled.map((slot) => slot?.cell))
  return cells.size > 1 && filled.every((slot) => slot?.cell.header)
}

function namesColumns(row: Row): boolean {
  const names = ownTexts(row)
  const known = names.filter(isColumnName).length
  return known > 1 && known * 2 >= names.length
}

function isColumnName(text: string): boolean {
  const name = text.replaceAll(/\s/g, '')
  return LEXICONS.some(({ columns }) => Object.hasOwn(columns, name))
}

/** The first row as wide as the rows below it, of words alone, over rows with figures. */
function looksLikeNames(table: Table, row: Row, at: number): boolean {
  const names = ownTexts(row)
  const below = table.slice(at + 1, at + 6).map(ownTexts)
  const widest = Math.max(0, ...below.map(({ length }) => length))
  return (
    names.length > 2 &&
    names.length >= widest &&
    new Set(names).size === names.length &&
    names.every((name) => name.length <= 20 && !/\d/.test(name)) &&
    below.some((cells) => cells.some((cell) => /\d/.test(cell)))
  )
}
