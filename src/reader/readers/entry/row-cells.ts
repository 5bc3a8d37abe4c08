import { type Above, type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut } from '../../document/words.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import { readLeadingDate, readWholeDate } from '../date/read-date.ts'

/** A cell of a row and what its column holds. */
export interface Cell {
  readonly words: Words
  readonly role: ColumnRole | undefined
  /** Its words stand in a row above: that cell spans this row, or this one says "as above". */
  readonly fromAbove: boolean
}

export type Roles = readonly (ColumnRole | undefined)[]

/** The cells that say something, told apart by the header, or by what they look like where there is none. */
export function cellsOf(document: Document, block: Block, columns: Roles, lexicon: Lexicon): readonly Cell[] {
  const cells = block.cells.map((cell, index) => {
    const above = block.row?.above[index]
    return {
      own: wordsOf(document, cell),
      above: above && { ...above, words: wordsOf(document, above.span) },
    }
  })
  const own = cells.map((cell) => cell.own)
  const shown = cells.map((cell) => cell.above?.words ?? cell.own)
  const roles =
    block.row?.roles ?? (columns.length > 0 ? shifted(own, columns, lexicon) : guessed(shown, lexicon))
  return cells
    .map((cell, index): Cell => {
      const role = roles[index]
      return cell.above && isCarried(cell.above.how, role, own, roles)
        ? { words: cell.above.words, role, fromAbove: true }
        : { words: cell.own, role, fromAbove: false }
    })
    .filter(({ words }) => words.text !== '')
    .flatMap((cell) => (holdsDate(cell, roles, lexicon) ? dateAndWords(cell, lexicon) : [cell]))
}

/** "民國100年 | 3月18日,致函慰問": beside a column of years the words may begin with the day. */
function holdsDate({ role, words }: Cell, roles: Roles, { dates }: Lexicon): boolean {
  if (role === 'entry') return true
  if (role !== 'text' || !roles.includes('year') || roles.includes('date')) return false
  const read = readLeadingDate(words, dates, { year: 2000 })
  return read !== undefined && /-/.test(read.reading.value) && /\p{L}/u.test(words.text.slice(read.to))
}

/** "2001.6.19~6.23 실무단 협의" in one cell. */
function dateAndWords(cell: Cell, { dates }: Lexicon): readonly Cell[] {
  const read = readLeadingDate(cell.words, dates, { year: 2000, month: 1 })
  if (!read) return [{ ...cell, role: 'text' }]
  const gap = /^[\s:,.)-]{0,9}/.exec(cell.words.text.slice(read.to))?.[0].length ?? 0
  return [
    { ...cell, words: cut(cell.words, 0, read.to), role: 'date' },
    { ...cell, words: cut(cell.words, read.to + gap), role: 'text' },
  ]
}

const CARRIED: ReadonlySet<ColumnRole | undefined> = new Set([
  'year',
  'month',
  'day',
  'date',
  'end',
  'partner',
  'place',
  'label',
  'direction',
])

const CARRIED_BLANK: ReadonlySet<ColumnRole | undefined> = new Set(['year', 'month', 'partner'])

/** An empty cell may also be one that nobody filled in: only years, partners and whole dates are left out on purpose. */
function isCarried(
  how: Above['how'],
  role: ColumnRole | undefined,
  own: readonly Words[],
  roles: Roles,
): boolean {
  // "〃" in a column of people: as many as in the row above
  if (how === 'ditto' && role === 'people') return true
  if (how !== 'blank') return CARRIED.has(role)
  if (own.filter(({ text }) => text !== '').length < 2) return false
  const year = own[roles.indexOf('year')]?.text ?? ''
  return CARRIED_BLANK.has(role) || (role === 'date' && year === '')
}

/** A pasted row loses the cell that spans rows above: it then begins with the column after it. */
function shifted(words: readonly Words[], columns: Roles, { dates }: Lexicon): Roles {
  const [first] = words
  const lost = columns[0] === 'year' && first && first.text !== '' && !/^(?:19|20)\d{2}/.test(first.text)
  return lost && columns[1] === 'date' && readWholeDate(first, dates, { year: 2000 })
    ? columns.slice(1)
    : columns
}

/** Without a header the cells that are dates are the date, and the rest is told. */
function guessed(words: readonly Words[], { dates }: Lexicon): Roles {
  let open = true
  return words.map((cell) => {
    const date = open && readWholeDate(cell, dates, { year: 2000 })
    if (date) return /^\d{4}$/.test(date.reading.value) ? 'year' : 'date'
    if (/\p{L}/u.test(cell.text)) open = false
    return /^\d{1,3}$/.test(cell.text) ? 'number' : undefined
  })
}
