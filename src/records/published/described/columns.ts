import { z } from 'zod'
import { LOCALES } from '../../../kernel/locale.ts'
import type { Field, Fields, Shape } from './field.ts'

/** A value of one cell: text, a number, or nothing. */
export type Cell = string | number | null

/** One column of a table: how its cell is taken from a record, and how a record is given it back. */
export interface Column {
  readonly name: string
  readonly field: Field
  /** What stands in the cell; a list is JSON. */
  readonly cell: 'text' | 'number' | 'json'
  /** BCP 47, when all its cells are of one language. */
  readonly language: string | undefined
  readonly read: (record: Values) => Cell
  readonly write: (record: Record<string, unknown>, cell: string | null) => void
}

/** A record as its fields' names say, before a schema has checked it. */
export type Values = Readonly<Record<string, unknown>>

/** The column of texts in languages that the site does not speak, so that a table keeps those too. */
export const OTHER_LANGUAGES = 'other_languages'

/** The columns of a table in their order: a text has one for each language, a group one for each of its fields. */
export function columnsOf(fields: Fields): Column[] {
  const columns = columnsBelow(fields, [])
  const texts = textPaths(fields, [])
  return texts.length === 0 ? columns : [...columns, otherLanguages(texts)]
}

/** The names of the fields from the record down to the value. */
type Path = readonly string[]

function columnsBelow(fields: Fields, above: Path): Column[] {
  return Object.entries(fields).flatMap(([name, field]) => columnsAt(field, [...above, name]))
}

function columnsAt(field: Field, path: Path): Column[] {
  switch (field.shape.kind) {
    case 'group':
      return columnsBelow(field.shape.fields, path)
    case 'texts':
      return LOCALES.map((locale) => column([...path, locale], field, 'text', locale))
    case 'list':
      return [column(path, field, 'json')]
    case 'whole':
    case 'decimal':
      return [column(path, field, 'number')]
    default:
      return [column(path, field, 'text')]
  }
}

function column(path: Path, field: Field, cell: Column['cell'], language?: string): Column {
  const read = reader(path)
  return {
    name: path.join('_'),
    field,
    cell,
    language,
    read: cell === 'json' ? (record) => listCell(read(record)) : (record) => toCell(read(record)),
    write: (record, text) => put(record, path, valueOf(text, cell)),
  }
}

/** Written out for the depths that there are: a table of a hundred thousand rows asks three million times. */
function reader([first = '', second, third]: Path): (record: Values) => unknown {
  if (second === undefined) return (record) => record[first]
  if (third === undefined) return (record) => within(record[first])?.[second]
  return (record) => within(within(record[first])?.[second])?.[third]
}

function within(value: unknown): Values | undefined {
  return value === null || value === undefined ? undefined : (value as Values) // a group or texts, by its field's shape
}

/** Most lists of most records are empty. */
function listCell(value: unknown): string {
  return Array.isArray(value) && value.length > 0 ? JSON.stringify(value) : '[]'
}

function toCell(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function valueOf(text: string | null, cell: Column['cell']): unknown {
  if (text === null) return undefined
  if (cell === 'json') return JSON.parse(text)
  return cell === 'number' ? Number(text) : text
}

function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  if (value === undefined) return
  let inner = record
  for (const name of path.slice(0, -1)) inner = (inner[name] ??= {}) as Record<string, unknown> // made here, as an object
  inner[path.at(-1) ?? ''] = value
}

function textPaths(fields: Fields, above: Path): Path[] {
  return Object.entries(fields).flatMap(([name, { shape }]) => {
    if (shape.kind === 'texts') return [[...above, name]]
    return shape.kind === 'group' ? textPaths(shape.fields, [...above, name]) : []
  })
}

const OTHER_SCHEMA = z.string().nullable()
const OTHER_CELL = z.record(z.string(), z.record(z.string(), z.string()))

const SPOKEN: ReadonlySet<string> = new Set(LOCALES)

function otherLanguages(paths: readonly Path[]): Column {
  const readers = paths.map((path) => [path.join('.'), reader(path)] as const)
  return {
    name: OTHER_LANGUAGES,
    field: {
      shape: { kind: 'words' },
      schema: OTHER_SCHEMA,
      origin: 'recorded',
      property: '',
      meaning: {
        ko: '위 네 언어 말고 다른 언어로 적힌 글 (JSON)',
        en: 'Texts in languages other than the four above (JSON)',
      },
    },
    cell: 'text',
    language: undefined,
    read: (record) => othersOf(record, readers),
    write: (record, cell) => putOthers(record, cell),
  }
}

function othersOf(
  record: Values,
  readers: readonly (readonly [string, (record: Values) => unknown])[],
): Cell {
  let others: Record<string, Record<string, unknown>> | undefined
  for (const [name, read] of readers) {
    const texts = within(read(record))
    for (const language in texts) {
      if (SPOKEN.has(language)) continue
      others ??= {}
      others[name] = { ...others[name], [language]: texts[language] }
    }
  }
  return others ? JSON.stringify(others) : null
}

function putOthers(record: Record<string, unknown>, cell: string | null): void {
  if (cell === null) return
  const others = OTHER_CELL.parse(JSON.parse(cell))
  for (const [name, texts] of Object.entries(others))
    for (const [language, text] of Object.entries(texts)) put(record, [...name.split('.'), language], text)
}

/** A record from the cells of one row; what stands in none is null. */
export function recordFrom(
  fields: Fields,
  columns: readonly Column[],
  cells: readonly (string | null)[],
): Values {
  const record: Record<string, unknown> = {}
  for (const [at, one] of columns.entries()) one.write(record, cells[at] ?? null)
  return completed(fields, record)
}

function completed(fields: Fields, given: Values): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { shape, schema }]) => [
      name,
      valueIn(shape, given[name], schema.safeParse(null).success),
    ]),
  )
}

/** A group of nothing is no group; a text in no language is a text that nobody wrote. */
function valueIn(shape: Shape, value: unknown, nullable: boolean): unknown {
  if (value === undefined) return emptyOf(shape, nullable)
  return shape.kind === 'group' ? completed(shape.fields, value as Values) : value // put together above
}

function emptyOf(shape: Shape, nullable: boolean): unknown {
  if (nullable) return null
  if (shape.kind === 'texts') return {}
  return shape.kind === 'group' ? completed(shape.fields, {}) : null
}
