import { UNKNOWN } from '../../../edtf/edtf.ts'
import type { Block, Document } from '../../document/document.ts'
import type { Words } from '../../document/words.ts'
import { chooseLexicon } from '../../lexicon/choose-lexicon.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Above } from '../date/above.ts'
import type { Entry } from './entry.ts'
import { type Cell, type Roles, cellsOf } from './row-cells.ts'
import { isOfDate, readRowDate } from './row-date.ts'

/** A row of a table with a date and words. */
export function readRow(
  document: Document,
  block: Block,
  columns: Roles,
  above: Above,
  lexicon: Lexicon,
  page = lexicon,
): Entry | undefined {
  const cells = cellsOf(document, block, columns, lexicon)
  const dated = cells.filter(({ role }) => isOfDate(role))
  const named = cells.filter((cell) => !dated.includes(cell) && cell.role !== 'number')
  const told = named.filter(({ fromAbove }) => !fromAbove)
  const title = titleOf(told)
  if (!title || dated.length === 0) return undefined
  return {
    ...placeOf(block),
    date: readRowDate(dated, above, datesOf(dated, lexicon, page))?.reading ?? notTold(title),
    about: aboutOf(told, dated, title),
    title: spanOf(title),
    cells: namedCells(named),
  }
}

/** A list of one language may be dated in that of its page: "15 October 2003 | 우호협정 체결". */
function datesOf(dated: readonly Cell[], lexicon: Lexicon, page: Lexicon): Lexicon['dates'] {
  const text = dated.map(({ words }) => words.text).join(' ')
  return /\p{L}{3}/u.test(text) ? chooseLexicon(text, page).dates : lexicon.dates
}

/** A row has no bullet and is part of no other. */
function placeOf({ span, indent }: Block): Pick<Entry, 'span' | 'partOf' | 'marker' | 'indent'> {
  return { span, partOf: undefined, marker: '', indent }
}

function titleOf(told: readonly Cell[]): Words | undefined {
  const cell = (role: ColumnRole | undefined) => told.find((one) => one.role === role)?.words
  return cell('text') ?? cell(undefined) ?? cell('people')
}

function notTold(title: Words): Entry['date'] {
  return { value: UNKNOWN, span: spanOf(title), basis: 'stated', rule: 'date/not-told' }
}

/** From the first word behind the date; where the date stands behind the words, all that is told. */
function aboutOf(told: readonly Cell[], dated: readonly Cell[], title: Words): Span {
  const after = dated.at(-1)?.words.start ?? 0
  const behind = told.filter(({ words }) => words.start > after)
  const all = (title.start > after ? behind : told).map(({ words }) => spanOf(words))
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}

function namedCells(told: readonly Cell[]): Entry['cells'] {
  const cellOf = (role: ColumnRole) => told.find((cell) => cell.role === role)?.words
  const cells = {
    people: peopleIn(told),
    sent: cellOf('sent'),
    received: cellOf('received'),
    direction: cellOf('direction') ?? cellOf('label'),
    partner: cellOf('partner'),
    place: cellOf('place'),
  }
  return Object.fromEntries(Object.entries(cells).filter(([, words]) => words !== undefined))
}

/** "生徒 | 引率 | 計": all cells with people, as one; beside "부성장 등" the cell that holds nothing but the number. */
function peopleIn(told: readonly Cell[]): Words | undefined {
  const cells = told.filter(({ role }) => role === 'people').map(({ words }) => words)
  const numbers = cells.filter(({ text }) => /\d/.test(text))
  const [number, ...more] = cells.filter(({ text }) => NUMBER_ALONE.test(text))
  const rest = numbers.filter((cell) => cell !== number)
  if (number && more.length === 0 && sumIn(number) >= sumIn(...rest)) return number
  if (numbers.length > 1 && numbers.length === cells.length) return joined(cells)
  return number ?? cells[0]
}

const NUMBER_ALONE = /^\s?\d{1,5}\D?\s?$/

/** "Pupils 22, teachers 2 | 24": the number alone is all of them when it is no less than what stands beside it. */
function sumIn(...cells: readonly Words[]): number {
  const numbers = cells.flatMap(({ text }) => text.match(/\d{1,9}/g) ?? [])
  return numbers.reduce((sum, number) => sum + Number(number), 0)
}

function joined(cells: readonly Words[]): Words | undefined {
  const [first] = cells
  const text = cells.map((cell) => cell.text).join('\t')
  return first && { raw: cells.map((cell) => cell.raw).join('\t'), text, start: first.start }
}

function spanOf({ start, text }: Words): Span {
  return { start, end: start + text.length }
}
