import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import { type Labelled, readLabel } from '../readers/fact/label.ts'
import { roleNamed } from './column-names.ts'
import { columnNamed } from './shell.ts'

/**
 * "자치단체 | 결연일 | 면적 | 인구": a table that gives each partner a row and each kind of fact a column. Undefined
 * for any other header.
 */
export function factRoles(
  document: Document,
  header: Block,
  lexicon: Lexicon,
): readonly (ColumnRole | undefined)[] | undefined {
  const heads = header.cells.map((cell) => wordsOf(document, cell))
  const roles = heads.map((head) => factRole(head, lexicon))
  const measured = heads.filter((head) => isMeasured(head, lexicon)).length
  const ties = roles.includes('tie') && roles.includes('partner') && !tellsEvents(heads, lexicon)
  if (measured < 2 && !ties && !(measured === 1 && roles.includes('tie'))) return undefined
  const named = roles.indexOf('partner')
  const partner = named < 0 ? roles.indexOf(undefined) : named
  return partner < 0 ? undefined : roles.map((role, column) => (column === partner ? 'partner' : role))
}

/** A column of what happened makes a list of exchanges of it. */
function tellsEvents(heads: readonly Words[], lexicon: Lexicon): boolean {
  return heads.some((head) => {
    const role = columnNamed(head.text.replaceAll(/\s/g, ''), lexicon)
    return role === 'text' || role === 'date' || role === 'year' || role === 'people'
  })
}

export function factRole(head: Words, lexicon: Lexicon): ColumnRole | undefined {
  const name = head.text.replaceAll(/\s/g, '')
  if (lexicon.facts.country.test(name)) return 'country'
  // "도시명" may be told of one city, too; over a column it names them
  if (columnNamed(name, lexicon) === 'partner') return 'partner'
  if (lexicon.facts.tieDate.test(name.replace(/\([^()]*\)$/, ''))) return 'tie'
  if (labelOf(head, lexicon)) return 'fact'
  const role = roleNamed(head, lexicon)
  return role === 'partner' || role === 'number' || role === 'note' ? role : undefined
}

/** A text column like 산업 may stand in a list of exchanges too; figures of a place do not. */
function isMeasured(head: Words, lexicon: Lexicon): boolean {
  const label = labelOf(head, lexicon)
  return label !== undefined && label.label.form !== 'words'
}

/** A label and nothing behind it but brackets: "인구(2022.12.말)". */
function labelOf(head: Words, { facts }: Lexicon): Labelled | undefined {
  const label = readLabel(head, facts)
  return label && /^(?:\([^()]*\)|km[2²]|㎢|sq\.?\s?(?:km|mi(?:les)?)\.?)?$/i.test(label.rest.text.trim())
    ? label
    : undefined
}
