import { type Block, type Document, wordsOf } from '../../document/document.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { inferred } from '../../reading.ts'
import { aboveOf, findDate, readLeadingDate } from '../date/read-date.ts'
import type { YearHeading } from './year-heading.ts'

/** "○ 우호교류 10주년 기념의 해(2011년)" over lines that give only day and month: it heads them and is none itself. */
export function readItemOfYear(
  document: Document,
  block: Block,
  next: Block | undefined,
  { dates }: Lexicon,
): YearHeading | undefined {
  if (block.kind === 'row' || !next || next.kind === 'row' || !isBelow(next, block)) return undefined
  const found = findDate(wordsOf(document, block.body), dates)?.reading
  const year = found && /^\d{4}$/.test(found.value) ? aboveOf(found.value).year : undefined
  if (!found || year === undefined || !leavesOutYear(document, next, year, dates)) return undefined
  return { above: { year }, date: inferred(found.value, found.span, 'date/heading-above'), fiscal: false }
}

function isBelow(next: Block, block: Block): boolean {
  return next.marker !== block.marker && next.indent >= block.indent
}

function leavesOutYear(document: Document, next: Block, year: number, dates: Lexicon['dates']): boolean {
  const words = wordsOf(document, next.body)
  return readLeadingDate(words, dates) === undefined && readLeadingDate(words, dates, { year }) !== undefined
}
