import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { fold } from '../../document/fold.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading, PartnerReading } from '../../page-reading.ts'
import { inferred, stated } from '../../reading.ts'
import { readAsOf } from './as-of.ts'
import { readLabel } from './label.ts'
import { factsOf } from './labelled-facts.ts'
import { labelReading } from './levels.ts'
import { piecesOf } from './pieces.ts'
import { type TieDate, tieDateInCell } from './tie-date.ts'

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

/** A row below the names of facts: "포항시 | 2007. 4. 17 | 1,130㎢ | 497천명(2022.12.말)". */
export function readFactRow(
  document: Document,
  block: Block,
  partners: readonly PartnerReading[],
  lexicon: Lexicon,
): FactRow {
  const cells = cellsOf(document, block)
  const named = cells.find(({ role }) => role === 'partner')
  const partner = partners.find(({ name }) => named?.words.text.includes(fold(name.value)))
  const facts = cells.flatMap((cell) => factsOfCell(cell, lexicon))
  const of = partner && partners.length > 1 && named
  return {
    partner,
    facts: facts.map((fact) => ({
      ...fact,
      of: of ? stated(partner.name.value, spanIn(named.words), 'fact/partner-of-row') : undefined,
    })),
    tieDates: cells
      .filter(({ role }) => role === 'tie')
      .map(({ words, head }) => tieDateInCell(words, head, lexicon))
      .filter((tie) => tie !== undefined),
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
  const facts = factsOf({ ...label, rest: words, value: words }, [labelReading(label.words)], start, lexicon)
  const above = readAsOf(head, lexicon.dates)
  return facts.map((fact) =>
    fact.asOf || !above ? fact : { ...fact, asOf: inferred(above.value, above.span, 'as-of/above-column') },
  )
}
