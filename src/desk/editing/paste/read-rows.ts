import { languageOf } from '../../../kernel/language-of.ts'
import { DIRECTIONS, EXCHANGE_KINDS, EXCHANGE_STATES } from '../../../kernel/vocabulary.ts'
import { DESK_LOCALES } from '../../../kernel/locale.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { exchangeForm } from '../fields/exchange.form.ts'
import { readForm } from '../form/record-form.ts'
import type { FieldFault } from '../form/widget.ts'

/** What a column of pasted rows can hold. */
export const PASTE_COLUMNS = [
  'date',
  'title',
  'kind',
  'direction',
  'people',
  'place',
  'state',
  'partner',
] as const
export type PasteColumn = (typeof PASTE_COLUMNS)[number]

/** Rows whose first does not name their columns are read in this order. */
const ASSUMED: readonly PasteColumn[] = ['date', 'title', 'people', 'place']

/** One pasted row: its cells as they came, what was read, and what could not be. */
export interface PastedRow {
  readonly number: number
  readonly cells: Readonly<Partial<Record<PasteColumn, string>>>
  readonly content: object | undefined
  readonly faults: readonly FieldFault[]
}

export interface Pasted {
  readonly columns: readonly PasteColumn[]
  readonly rows: readonly PastedRow[]
}

/** Partners by every name that a cell may call them. */
export type PartnersByName = ReadonlyMap<string, string>

export function readPastedRows(text: string, partner: string, partners: PartnersByName): Pasted {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()))
  const filled = lines
    .map((cells, place) => ({ cells, number: place + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = filled
  const named = first && columnsNamed(first.cells)
  const columns = named ?? ASSUMED.map((column) => column as PasteColumn | undefined)
  const rows = (named ? filled.slice(1) : filled).map(({ cells, number }) =>
    readRow(cellsOf(cells, columns), number, partner, partners),
  )
  return { columns: columns.filter((column) => column !== undefined), rows }
}

/** Undefined unless the first row names a date or a title. */
function columnsNamed(cells: readonly string[]): (PasteColumn | undefined)[] | undefined {
  const columns = cells.map(columnCalled)
  return columns.includes('date') || columns.includes('title') ? columns : undefined
}

function columnCalled(cell: string): PasteColumn | undefined {
  const name = cell.toLowerCase().replaceAll(/\s/g, '')
  return PASTE_COLUMNS.find((column) => namesOf(column).includes(name))
}

function namesOf(column: PasteColumn): string[] {
  const labels = DESK_LOCALES.flatMap((locale) => {
    const words = listWords(locale)
    const own: Readonly<Record<string, string>> = { ...editingWords(locale).labels, ...words.columns }
    return [own[column] ?? '', column === 'partner' ? words.partner : '', ...(words.pasteNames[column] ?? [])]
  })
  return [column, ...labels].map((label) => label.toLowerCase().replaceAll(/\s|\([^()]{0,40}\)/g, ''))
}

function cellsOf(
  cells: readonly string[],
  columns: readonly (PasteColumn | undefined)[],
): PastedRow['cells'] {
  return Object.fromEntries(
    columns.flatMap((column, place) => (column && cells[place] ? [[column, cells[place]]] : [])),
  )
}

/** Through the form itself, so that a cell is read as the same words in its field are. */
function readRow(
  cells: PastedRow['cells'],
  number: number,
  partner: string,
  partners: PartnersByName,
): PastedRow {
  const { date = '', title = '', people = '', place = '' } = cells
  const vocabulary = DESK_LOCALES.map((locale) => wordsFor(locale))
  const typed = new URLSearchParams({
    partnershipId: cells.partner === undefined ? partner : (partners.get(folded(cells.partner)) ?? ''),
    date,
    [`title.${languageOf(title)}`]: title,
    people: people.replace(/명$/u, ''),
    [`place.${languageOf(place)}`]: place,
    kind:
      valueOf(
        cells.kind,
        EXCHANGE_KINDS,
        vocabulary.map(({ kinds }) => kinds),
      ) ?? 'other',
    direction:
      valueOf(
        cells.direction,
        DIRECTIONS,
        vocabulary.map(({ directions }) => directions),
      ) ?? 'none',
    state:
      valueOf(
        cells.state,
        EXCHANGE_STATES,
        DESK_LOCALES.map((locale) => editingWords(locale).states),
      ) ?? 'held',
  })
  const read = readForm(exchangeForm, typed, {})
  if (read.ok) return { number, cells, content: read.value, faults: [] }
  return { number, cells, content: undefined, faults: read.faults }
}

export function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
}

/** The value whose words a cell has; what it wrote when it has none, so that the form says so; none for an empty cell. */
function valueOf(
  cell: string | undefined,
  values: readonly string[],
  words: readonly Readonly<Record<string, string>>[],
): string | undefined {
  if (cell === undefined) return undefined
  const wrote = folded(cell)
  const found = values.find((one) => one === wrote || words.some((own) => folded(own[one] ?? '') === wrote))
  return found ?? cell
}
