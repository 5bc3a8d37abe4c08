import { type Above, type Block, type Document, wordsOf } from '../document/document.ts'
import type { DateWords } from '../lexicon/date-words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import { oncePer } from '../once-per.ts'
import type { Span } from '../span.ts'
import { looksLikeDate } from './cell-looks.ts'
import { type Columns, columnsOf } from './columns.ts'
import { sideColumns } from './side-table.ts'

/** Rows that stand right below one another are one table: each is told what its columns hold and what stands above. */
export function withTables(document: Document, lexicon: Lexicon): Document {
  let before: Columns | undefined
  const blocks = runsOf(document.blocks).flatMap((run) => {
    const isTable = run[0]?.kind === 'row' && run[0].row?.heads === undefined
    const columns = isTable
      ? (sideColumns(document, run, lexicon) ?? columnsOf(document, run, before, lexicon))
      : undefined
    before = columns ?? before
    return columns ? tableOf(document, run, columns, lexicon) : run
  })
  return { ...document, blocks }
}

/** A row with the names of columns begins another table; a note or a title between rows does not end one. */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    const joins = block.kind === 'row' && last?.at(-1)?.kind === 'row' && !block.afterGap
    if (joins) last.push(block)
    else runs.push([block])
  }
  return runs
}

function tableOf(
  document: Document,
  run: readonly Block[],
  { roles, header, heads }: Columns,
  lexicon: Lexicon,
): readonly Block[] {
  const above: (Span | undefined)[] = []
  return run.map((block) => {
    const isHeader = block === header || block.row?.header === true
    const row = block.row || isHeader ? block : aligned(document, block, roles, lexicon)
    const known = block.row?.above ?? valuesAbove(document, row, above, lexicon)
    if (!isHeader) note(document, row, above, lexicon)
    return { ...row, row: { header: isHeader, above: known, roles, ...(heads && { heads }) } }
  })
}

/** A pasted row lost the cells that span rows above: its cells stand as far right as makes its date the date. */
function aligned(
  document: Document,
  block: Block,
  roles: readonly (ColumnRole | undefined)[],
  lexicon: Lexicon,
): Block {
  const dateAt = roles.indexOf('date')
  const most = Math.min(roles.length - block.cells.length, dateAt)
  const isDate = (column: number) => {
    const cell = block.cells[column]
    return cell !== undefined && looksLikeDate(wordsOf(document, cell), lexicon)
  }
  if (most <= 0 || isDate(dateAt)) return block
  const lost = Array.from({ length: most }, (_, index) => index + 1).find((count) => isDate(dateAt - count))
  const empty = { start: block.span.start, end: block.span.start }
  return { ...block, cells: [...Array.from({ length: lost ?? 0 }, () => empty), ...block.cells] }
}

/** What the cells leave out: "〃" and nothing mean the last value above. */
function valuesAbove(
  document: Document,
  { cells }: Block,
  above: readonly (Span | undefined)[],
  { dates }: Lexicon,
): readonly (Above | undefined)[] {
  const ditto = dittoMark(dates)
  return cells.map((cell, column) => {
    const span = above[column]
    const { text } = wordsOf(document, cell)
    if (!span) return undefined
    if (text.trim() === '') return { span, how: 'blank' }
    return ditto.test(text.trim()) ? { span, how: 'ditto' } : undefined
  })
}

const dittoMark = oncePer(({ ditto }: DateWords) => new RegExp(`^(?:${ditto})$`))

function note(document: Document, { cells }: Block, above: (Span | undefined)[], { dates }: Lexicon): void {
  for (const [column, cell] of cells.entries()) {
    const text = wordsOf(document, cell).text.trim()
    if (text !== '' && !dittoMark(dates).test(text)) above[column] = cell
  }
}
