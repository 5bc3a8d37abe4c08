import { dayInWords } from '../../../ui/date-text.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { paperWords } from '../../../words/paper/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { PaperAsked } from '../paper-asked.ts'
import type { Block, Line, PaperDocument } from '../paper-document.ts'
import { plain } from './lines.ts'

/** What every document has around its own blocks: whose it is, its title with its year, and as of which day. */
export function paperFrame(
  { locale, register, year, today, publishedAt, page }: PaperAsked,
  title: string,
  subtitle: Line,
  blocks: readonly Block[],
): PaperDocument {
  const words = paperWords(locale)
  const home = inLocale(register.names, locale).text
  return {
    locale,
    kicker: wordsFor(locale).siteName(home),
    title: year === null ? title : words.inYear(title, year),
    subtitle,
    blocks: [
      { kind: 'paragraph', tone: 'quiet', text: plain(words.asItStood(dayInWords(today, locale))) },
      ...blocks,
    ],
    foot: page,
    publishedAt,
  }
}
