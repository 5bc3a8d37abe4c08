import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut, spanIn, splitAt } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type DateRead, readLeadingDate } from '../date/read-date.ts'
import type { Entry } from './entry.ts'
import { leadingMarks } from './read-line.ts'

/** An event told in several lines: its date stands in front of its title, or in the line that says when. */
export function readCard(document: Document, block: Block, lexicon: Lexicon): Entry | undefined {
  const words = wordsOf(document, block.body)
  const leading = readLeadingDate(words, lexicon.dates)
  const read = leading ?? dateOfLine(words, lexicon)
  if (!read) return undefined
  const from = leading ? leading.to + leadingMarks(words.text.slice(leading.to)) : 0
  const about = spanIn(words, from)
  const end = words.text.indexOf('\n', from)
  const title = spanIn(words, from, end < 0 ? words.text.length : end)
  const { span, marker, indent } = block
  return { span, date: read.reading, about, title, cells: {}, partOf: undefined, marker, indent }
}

function dateOfLine(words: Words, { dates, headings }: Lexicon): DateRead | undefined {
  const lines = splitAt(words, /\n/)
  const line = lines.find(({ text }) => headings.when?.test(text.trimStart()))
  return line && readLeadingDate(cut(line, /^\s*/.exec(line.text)?.[0].length ?? 0), dates)
}
