import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { factLabelNamed } from '../readers/fact/label.ts'

/** "자치단체 | 결연일 | 면적 | 인구": a table that gives each partner a row and each kind of fact a column. */
export function isFactTable(document: Document, header: Block, { facts }: Lexicon): boolean {
  const names = header.cells.map((cell) => wordsOf(document, cell).text.replaceAll(/\s/g, ''))
  const measured = names.filter((name) => {
    const label = factLabelNamed(name, facts)
    return label !== undefined && label.form !== 'words'
  })
  const tied = names.some((name) => facts.tieDate.test(name))
  return measured.length > 1 || (measured.length === 1 && tied)
}
