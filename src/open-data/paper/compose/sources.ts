import type { SourceView } from '../../../records/published/views.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { dayInWords } from '../../../ui/date-text.ts'
import { distinctSources } from '../../../ui/source-list.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { Block, Line } from '../paper-document.ts'
import { mark, plain } from './lines.ts'

/** The sources that a document leans on, each with its number. */
export interface Sources {
  readonly markOf: (source: SourceView | null) => Line
  readonly blocks: readonly Block[]
}

export function sourcesOf(all: readonly (SourceView | null)[], locale: Locale): Sources {
  const sources = distinctSources(all)
  const numbers = new Map(sources.map(({ id }, place) => [id, place + 1]))
  const words = wordsFor(locale)
  const items = sources.map(({ title, receivedOn }): Line => [
    { text: `${title} ` },
    ...plain(words.received(dayInWords(receivedOn, locale)), 'quiet'),
  ])
  const heading: Block = { kind: 'heading', level: 2, text: plain(words.sources) }
  return {
    markOf: (source) => mark(source ? (numbers.get(source.id) ?? 0) : 0),
    blocks: items.length > 0 ? [heading, { kind: 'list', items }] : [],
  }
}
