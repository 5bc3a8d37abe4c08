import type { OwnWords } from '../../kernel/own-words.ts'
import { draftEntry } from '../../records/draft/draft.ts'
import { readPage } from '../../reader/read-page.ts'
import { UNKNOWN } from '../../edtf/edtf.ts'
import type { Of } from '../publish-source/reviewed-drafts.ts'
import { toDraftEntries } from '../to-draft-entries.ts'

type ExchangeEntry = Of<'exchange'>
type Span = ExchangeEntry['span']

/** What is known of the page around the words. */
export interface AroundWords {
  readonly text: string
  readonly home: string | undefined
  readonly partner: string | undefined
  readonly words: readonly OwnWords[] | undefined
}

/** Put before words that tell no day, so that the reader takes them for an entry of a list; its day is never kept. */
const ANY_DAY = '2000. 1. 1 '

/**
 * One exchange made of some words of a page: as the reader reads them when it finds one exchange in them, else the words
 * as its title, of a day that a person has to say.
 */
export function readPart(around: AroundWords, span: Span): ExchangeEntry {
  const part = around.text.slice(span.start, span.end)
  const read = onlyExchange(part, span.start, around)
  if (read) return { ...read, span, partner: null, partOf: null }
  const alone = wordsAlone(part, span)
  const line = part.replaceAll(/\s/gu, ' ')
  const undated = onlyExchange(ANY_DAY + line, span.start - ANY_DAY.length, around)
  return undated ? { ...undated, span, date: alone.date, partner: null, partOf: null } : alone
}

/** `from` is where the words begin in the whole page. */
function onlyExchange(words: string, from: number, around: AroundWords): ExchangeEntry | undefined {
  const { home, partner, words: own } = around
  const entries = toDraftEntries(readPage(words, { home, partner, words: own }))
  const [read, another] = entries.filter((entry) => entry.kind === 'exchange')
  return read && !another ? shifted(read, from) : undefined
}

function wordsAlone(part: string, span: Span): ExchangeEntry {
  const asked = <T>(value: T, kind: string) => ({
    value,
    span,
    basis: 'inferred' as const,
    rule: 'part/words-alone',
    doubt: { kind, wrote: part.trim().slice(0, 60) },
  })
  return {
    kind: 'exchange',
    span,
    date: asked(UNKNOWN, 'date-not-told'),
    title: { value: part.replaceAll(/\s+/gu, ' ').trim(), span, basis: 'stated', rule: 'part/words-alone' },
    people: null,
    parties: [],
    direction: asked('none' as const, 'direction-not-told'),
    exchangeKind: asked('other' as const, 'kind-not-told'),
    place: null,
    partner: null,
    partOf: null,
    evidence: [],
  }
}

/** The same entry with every span where it stands in the whole page. */
function shifted(entry: ExchangeEntry, by: number): ExchangeEntry | undefined {
  const moved = draftEntry.safeParse(moveSpans(entry, by)).data
  return moved?.kind === 'exchange' ? moved : undefined
}

function moveSpans(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((one) => moveSpans(one, by))
  if (typeof value !== 'object' || value === null) return value
  if ('start' in value && 'end' in value)
    return { start: Math.max(0, Number(value.start) + by), end: Math.max(0, Number(value.end) + by) }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moveSpans(one, by)]))
}
