import { questionText } from './question-text.ts'
import type { Reading } from '../reader/reading.ts'
import type { ExchangeReading, FactReading, PageReading } from '../reader/page-reading.ts'
import type { Span } from '../reader/span.ts'

/** Columns of one line of the explanation, parted by tabs: a spreadsheet takes them as they are. */
const COLUMNS = ['entry', 'field', 'value', 'basis', 'rule', 'words', 'question']

/** Each value that was read, with the words it was read from, whether they state it, and the rule that gave it. */
export function explained(reading: PageReading): string {
  const lines = [
    ...values(reading, 'page', { home: reading.home }),
    ...reading.partners.flatMap((partner, at) => values(reading, `partner ${at + 1}`, { ...partner })),
    ...reading.trail.flatMap((step, at) => values(reading, 'page', { [`trail ${at + 1}`]: step })),
    ...reading.exchanges.flatMap((exchange, at) => exchangeLines(reading, `exchange ${at + 1}`, exchange)),
    ...reading.agreements.flatMap(({ date, type, with: partner }, at) =>
      values(reading, `agreement ${at + 1}`, { date, type, with: partner }),
    ),
    ...reading.facts.flatMap((fact, at) => factLines(reading, `fact ${at + 1}`, fact)),
    ...reading.backgrounds.flatMap(({ paragraphs }, at) =>
      paragraphs.flatMap((paragraph) => values(reading, `background ${at + 1}`, { paragraph })),
    ),
    ...values(reading, 'contact', { ...reading.contact }),
    ...reading.setAside.map(({ span, why }) => line('set aside', '', '', '', why, wordsAt(reading, span))),
    ...reading.unread.map((span) => line('unread', '', '', '', '', wordsAt(reading, span))),
  ]
  return [COLUMNS.join('\t'), ...lines].join('\n')
}

type Values = Readonly<Record<string, Reading<unknown> | undefined>>

function exchangeLines(reading: PageReading, entry: string, exchange: ExchangeReading): readonly string[] {
  const { date, title, people, parties, direction, kind, place, partner } = exchange
  return [
    ...values(reading, entry, { date, title, people }),
    ...parties.flatMap((party) => values(reading, entry, { party })),
    ...values(reading, entry, { direction, kind, place, partner }),
  ]
}

function factLines(reading: PageReading, entry: string, fact: FactReading): readonly string[] {
  const { labels, key, value, asOf, of } = fact
  return [
    ...labels.flatMap((label) => values(reading, entry, { label })),
    ...values(reading, entry, { key: key ?? undefined, value, asOf, of }),
  ]
}

function values(page: PageReading, entry: string, read: Values): readonly string[] {
  return Object.entries(read).flatMap(([field, reading]) => {
    if (!reading) return []
    const { value, basis, rule, span, doubt } = reading
    return [
      line(entry, field, shown(value), basis, rule, wordsAt(page, span), doubt ? questionText(doubt) : ''),
    ]
  })
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function wordsAt({ text }: PageReading, { start, end }: Span): string {
  return text.slice(start, end)
}

/** A break or a tab within a value would begin another line or column. */
function line(...columns: readonly string[]): string {
  return columns
    .map((column) => column.replaceAll(/\s+/g, ' ').trim())
    .join('\t')
    .trimEnd()
}
