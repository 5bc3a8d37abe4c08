/**
 * Cells that a spreadsheet would take for a formula: what begins with = + - @ or a tab, also in full-width signs, after
 * any number of apostrophes. One more apostrophe in front keeps them text; taking one away gives them back exactly. An
 * empty text is an apostrophe alone, since an empty cell is no text at all.
 */
const RISKY = /^'*(?:[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]|$)/
const EMPTY = /^'*$/

export function withoutFormula(text: string): string {
  return RISKY.test(text) ? `'${text}` : text
}

/** The text as it was before `withoutFormula`; null for a cell with nothing in it. */
export function withFormulaSigns(cell: string): string | null {
  if (cell === '') return null
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell
}

/** For workbooks, whose text cells are never formulas: only an empty text has to be told from no text. */
export function toTextCell(text: string): string {
  return EMPTY.test(text) ? `'${text}` : text
}

export function fromTextCell(cell: string): string | null {
  if (cell === '') return null
  return EMPTY.test(cell) ? cell.slice(1) : cell
}
