import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import {
  looksLikeDate,
  looksLikeDirection,
  looksLikeNumber,
  looksLikePeople,
  looksLikeYear,
} from './cell-looks.ts'
import { roleNamed } from './column-names.ts'
import { readLeadingDate } from '../readers/date/read-date.ts'
import { factRoles } from './fact-table.ts'
import type { Span } from '../span.ts'
import { isColumnHeader } from './shell.ts'

/** What each column of a list of exchanges holds. */
export interface Columns {
  readonly roles: readonly (ColumnRole | undefined)[]
  /** The row that names them, if one does. */
  readonly header: Block | undefined
  /** Their names, where they are kinds of facts. */
  readonly heads?: readonly Span[]
}

const SEEN = 40 // rows that are looked at; a table goes on as it began

/** By the names on top and by what stands below; undefined where no column holds dates, or no other tells anything. */
export function columnsOf(
  document: Document,
  rows: readonly Block[],
  before: Columns | undefined,
  lexicon: Lexicon,
): Columns | undefined {
  const header = headerOf(document, rows, lexicon)
  const facts = header && factRoles(document, header, lexicon)
  if (facts) return { roles: facts, header, heads: header.cells }
  const body = rows.filter((row) => row !== header && row.aside === undefined && !row.row?.header)
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0)
  if (!header && before?.roles.length === width) return { ...before, header: undefined }
  const cells = cellsByColumn(document, body.slice(0, SEEN), width)
  const roles = cells.map((column, index) => {
    const name = nameOf(document, header, rows, index)
    const named = toPlace(name && roleNamed(name, lexicon), column)
    const role = roleOf(named, roleByLooks(column, index, lexicon))
    return role === 'text' || role === undefined ? (entryByLooks(column, lexicon) ?? role) : role
  })
  const told =
    withText(withTravellers(withEnds(roles), cells), cells) ?? (roles.includes('people') ? roles : undefined)
  return told && isDated(told) ? { roles: told, header } : undefined
}

/** "To" is the end of a stay where days stand below it; where none does it is where they went. */
function toPlace(named: ColumnRole | undefined, column: readonly Words[]): ColumnRole | undefined {
  return named === 'end' && column.length > 0 && !column.some(({ text }) => /\d/.test(text)) ? 'place' : named
}

/** A name like "구분" says little: a column of dates below it is one of dates. */
function roleOf(named: ColumnRole | undefined, looks: ColumnRole | undefined): ColumnRole | undefined {
  const vague = named === undefined || named === 'label' || named === 'note'
  return vague ? (looks ?? named) : named
}

/** The lowest name over a column: "人数" over "生徒", "引率" and "計". */
function nameOf(
  document: Document,
  header: Block | undefined,
  rows: readonly Block[],
  column: number,
): Words | undefined {
  const headers = rows.filter((row) => row === header || row.row?.header)
  const names = headers.flatMap(({ cells }) => cells[column] ?? []).map((cell) => wordsOf(document, cell))
  return names.findLast(({ text }) => text.trim() !== '')
}

/** A second column of dates beside the first holds the ends. */
function withEnds(roles: readonly (ColumnRole | undefined)[]): readonly (ColumnRole | undefined)[] {
  const first = roles.indexOf('date')
  return roles.map((role, column) => (role === 'date' && first >= 0 && column === first + 1 ? 'end' : role))
}

function isDated(roles: readonly (ColumnRole | undefined)[]): boolean {
  return roles.some((role) => role === 'date' || role === 'year' || role === 'entry')
}

/** The first row, when a format marked it, its words name columns, or nothing in it is a figure and below it are some. */
function headerOf(document: Document, rows: readonly Block[], lexicon: Lexicon): Block | undefined {
  const [first, second] = rows
  const named = rows.find((row) => isColumnHeader(document, row, lexicon))
  if (named ?? !first) return named
  if (factRoles(document, first, lexicon)) return first
  const words = first.cells.map((cell) => wordsOf(document, cell).text)
  const names = words.filter((word) => word !== '')
  const plain = names.length > 1 && names.every((name) => name.length <= 14 && !/\d/.test(name))
  const known = first.cells.filter((cell) => roleNamed(wordsOf(document, cell), lexicon)).length
  const figures = second !== undefined && /\d/.test(wordsOf(document, second.span).text)
  const dated = second?.cells.some((cell) => looksLikeDate(wordsOf(document, cell), lexicon)) ?? false
  return plain && figures && (dated || known * 2 >= names.length) ? first : undefined
}

/** Of whole rows only: a pasted row may have lost its first cells; a format leaves out only empty ones at the end. */
function cellsByColumn(
  document: Document,
  rows: readonly Block[],
  width: number,
): readonly (readonly Words[])[] {
  const whole = rows.filter(({ cells, row }) => cells.length === width || row !== undefined)
  return Array.from({ length: width }, (_, column) =>
    whole
      .map(({ cells }) => wordsOf(document, cells[column] ?? { start: 0, end: 0 }))
      .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  )
}

function roleByLooks(cells: readonly Words[], column: number, lexicon: Lexicon): ColumnRole | undefined {
  const most = (looks: (cell: Words, lexicon: Lexicon) => boolean) =>
    cells.filter((cell) => looks(cell, lexicon)).length * 10 > cells.length * 6
  if (cells.length === 0) return undefined
  if (column === 0 && most(looksLikeNumber)) return 'number'
  if (most(looksLikeYear)) return 'year'
  if (most(looksLikeDate)) return 'date'
  if (most(looksLikeDirection)) return 'label'
  return most(looksLikePeople) ? 'people' : undefined
}

/** Date and words in one cell: "2001.6.19~6.23 실무단 협의". */
function entryByLooks(cells: readonly Words[], { dates }: Lexicon): ColumnRole | undefined {
  const told = cells.filter((cell) => {
    const read = readLeadingDate(cell, dates, { year: 2000 })
    return read !== undefined && /\p{L}/u.test(cell.text.slice(read.to))
  })
  return told.length > 1 && told.length * 10 > cells.length * 6 ? 'entry' : undefined
}

/** "Who travelled | To | Participants": of two columns of people the one in words tells what happened. */
function withTravellers(
  roles: readonly (ColumnRole | undefined)[],
  cells: readonly (readonly Words[])[],
): readonly (ColumnRole | undefined)[] {
  if (roles.includes('text') || roles.includes('entry')) return roles
  const people = roles.flatMap((role, column) => (role === 'people' ? [column] : []))
  const wordy = people.find((column) => averageLength(cells[column] ?? []) > LONG)
  return people.length > 1 && wordy !== undefined ? roles.with(wordy, 'text') : roles
}

const LONG = 14 // letters: more than numbers and their words take

/** What happened stands in the column with the longest words that nothing else claims. */
function withText(
  roles: readonly (ColumnRole | undefined)[],
  cells: readonly (readonly Words[])[],
): readonly (ColumnRole | undefined)[] | undefined {
  if (roles.includes('text') || roles.includes('entry')) return roles
  const lengths = roles.map((role, column) => (role === undefined ? averageLength(cells[column] ?? []) : 0))
  const longest = Math.max(...lengths)
  const at = lengths.indexOf(longest)
  return longest > 0 ? roles.map((role, column) => (column === at ? 'text' : role)) : undefined
}

function averageLength(cells: readonly Words[]): number {
  return cells.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, cells.length)
}
