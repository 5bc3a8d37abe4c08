import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { factRole } from '../../split/fact-table.ts'
import { fold } from '../../document/fold.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading, PartnerReading } from '../../page-reading.ts'
import { inferred, stated } from '../../reading.ts'
import { readWholeDate } from '../date/read-date.ts'
import { readAsOf } from './as-of.ts'
import { readLabel } from './label.ts'
import { factsOf } from './labelled-facts.ts'
import { labelReading } from './levels.ts'
import { piecesOf } from './pieces.ts'
import { type TieDate, tieDateInCell, typeIn } from './tie-date.ts'

/** What one row of a table of partners tells of its partner. */
export interface FactRow {
  readonly partner: PartnerReading | undefined
  readonly facts: readonly FactReading[]
  readonly tieDates: readonly TieDate[]
}

interface Cell {
  readonly head: Words
  readonly words: Words
  readonly role: ColumnRole | undefined
}

/** What a row of a table of figures tells, of one city or of the city above each of its columns. */
export function readFactRows(
  document: Document,
  block: Block,
  partners: readonly PartnerReading[],
  lexicon: Lexicon,
): readonly FactRow[] {
  return block.row?.roles?.includes('of')
    ? readSideRow(document, block, partners, lexicon)
    : [readFactRow(document, block, partners, lexicon)]
}

/** "면적 | 1,234㎢ | 160㎢" below the names of two cities; home's own figures are left out. */
function readSideRow(
  document: Document,
  { cells, row }: Block,
  partners: readonly PartnerReading[],
  lexicon: Lexicon,
): readonly FactRow[] {
  const [first, ...values] = cells.map((cell) => wordsOf(document, cell))
  const heads = (row?.heads ?? []).slice(1).map((cell) => wordsOf(document, cell))
  return values.flatMap((words, side): readonly FactRow[] => {
    const head = heads[side]
    const partner = head && partners.find(({ name }) => head.text.includes(fold(name.value)))
    if (!first || !head || !partner) return []
    const role = factRole(first, lexicon)
    const tie = role === 'tie' ? tieDateInCell(words, first, lexicon) : undefined
    const facts = role === 'fact' ? factsInCell({ head: first, words, role }, lexicon) : []
    return [{ partner, facts: withOwner(facts, partner, partners, head), tieDates: tie ? [tie] : [] }]
  })
}

function withOwner(
  facts: readonly FactReading[],
  partner: PartnerReading | undefined,
  partners: readonly PartnerReading[],
  named: Words | undefined,
): readonly FactReading[] {
  const of =
    partner && partners.length > 1 && named
      ? stated(partner.name.value, spanIn(named), 'fact/partner-of-row')
      : undefined
  return facts.map((fact) => ({ ...fact, of }))
}

/** A row below the names of facts: "포항시 | 2007. 4. 17 | 1,130㎢ | 497천명(2022.12.말)". */
function readFactRow(
  document: Document,
  block: Block,
  partners: readonly PartnerReading[],
  lexicon: Lexicon,
): FactRow {
  const cells = cellsOf(document, block)
  const named = cells.find(({ role }) => role === 'partner')
  const partner = partners.find(({ name }) => named?.words.text.includes(fold(name.value)))
  const facts = cells.flatMap((cell, at) => datedBy(cells[at + 1], factsOfCell(cell, lexicon), lexicon))
  return {
    partner,
    facts: withOwner(facts, partner, partners, named?.words),
    tieDates: cells
      .filter(({ role }) => role === 'tie')
      .map(({ words, head }) => tieDateInCell(words, head, lexicon))
      .filter((tie) => tie !== undefined)
      .map((tie) => (tie.type ? tie : { ...tie, type: typeBeside(cells, lexicon) })),
  }
}

function cellsOf(document: Document, { cells, row }: Block): readonly Cell[] {
  return cells.flatMap((cell, column) => {
    const head = row?.heads?.[column]
    const role = row?.roles?.[column]
    const above = row?.above[column]
    const carried = above && (above.how !== 'blank' || role === 'partner') ? above.span : undefined // an empty cell says nothing
    const shown = cell.end > cell.start ? cell : carried
    const words = shown && wordsOf(document, shown)
    return head && words ? [{ head: wordsOf(document, head), words, role }] : []
  })
}

/** "Population | As of": the column behind a figure holds the day that it is of. */
function datedBy(
  next: Cell | undefined,
  found: readonly FactReading[],
  { facts, dates }: Lexicon,
): readonly FactReading[] {
  const read =
    next && facts.asOfColumn?.test(next.head.text.trim()) ? readWholeDate(next.words, dates) : undefined
  return read ? found.map((fact) => ({ ...fact, asOf: fact.asOf ?? read.reading })) : found
}

/** "Sister city" in a column of its own. */
function typeBeside(cells: readonly Cell[], lexicon: Lexicon): TieDate['type'] {
  const own = cells.filter(({ role }) => role === undefined || role === 'note')
  return own.map(({ words }) => typeIn(words, lexicon)).find((type) => type !== undefined)
}

/** A column that names no fact may hold labelled ones: "꽃 : 진달래". */
function factsOfCell(cell: Cell, lexicon: Lexicon): readonly FactReading[] {
  if (cell.role === 'fact') return factsInCell(cell, lexicon)
  const own = cell.role === undefined ? readLabel(cell.words, lexicon.facts) : undefined
  if (!own) return []
  return piecesOf(own, lexicon).flatMap((piece) =>
    factsOf(piece, [labelReading(piece.words)], piece.words.start, lexicon),
  )
}

/** The day that a figure is of may stand once, above the column. */
function factsInCell({ head, words }: Cell, lexicon: Lexicon): readonly FactReading[] {
  const label = readLabel(head, lexicon.facts)
  if (!label || !/[\p{L}\p{N}]/u.test(words.text)) return []
  const { start } = words
  const unit = label.unit || label.rest.text.trim() // "Area km2"
  const facts = factsOf(
    { ...label, unit, rest: words, value: words },
    [labelReading(label.words)],
    start,
    lexicon,
  )
  const above = readAsOf(head, lexicon.dates)
  return facts.map((fact) =>
    fact.asOf || !above ? fact : { ...fact, asOf: inferred(above.value, above.span, 'as-of/above-column') },
  )
}
