import { readingsOf } from '../../../acts/review/readings.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'

/** A stretch of the source's text, with everything that was read from it. */
export interface TextPart {
  readonly text: string
  /** "12" for the words of an entry, "12.date" for those of one of its values. */
  readonly keys: readonly string[]
  /** How it is marked; undefined for the words of an entry between its values, and for those of none. */
  readonly mark: Mark | undefined
  /** Ordinals of the entries whose words begin here. */
  readonly begins: readonly number[]
}

export type Mark = 'when' | 'who' | 'way' | 'what' | 'where' | 'value' | 'aside' | 'unread'

interface Stretch {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly mark: Mark | undefined
  readonly ordinal: number | undefined
}

const MARKS: Readonly<Record<string, Mark>> = {
  date: 'when',
  asOf: 'when',
  people: 'who',
  parties: 'who',
  direction: 'way',
  exchangeKind: 'what',
  type: 'what',
  tie: 'what',
  place: 'where',
}

/** What is behind the others gives way to what says more. */
const ORDER: readonly (Mark | undefined)[] = [
  'when',
  'who',
  'where',
  'way',
  'what',
  'value',
  'unread',
  'aside',
  undefined,
]

/**
 * The text from `from` up to `to`, cut wherever something that was read begins or ends: put together, the parts are the
 * text, whatever was read from it.
 */
export function textParts(
  text: string,
  drafts: readonly StatedDraft[],
  from = 0,
  to: number = text.length,
): TextPart[] {
  const stretches = drafts
    .filter(({ state, content }) => state !== 'dropped' || content.entry.kind === 'exchange')
    .flatMap(stretchesOf)
    .filter(({ start, end }) => start < end && start < to && end > from)
  const cuts = [...new Set([from, to, ...stretches.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((a, b) => a - b)
  const begins = Map.groupBy(stretches, ({ start }) => Math.max(start, from))
  const active = new Set<Stretch>()
  const begun = new Set<number>()
  return cuts.slice(0, -1).map((start, place) => {
    for (const one of begins.get(start) ?? []) active.add(one)
    for (const one of active) if (one.end <= start) active.delete(one)
    return partOf(text.slice(start, cuts[place + 1]), [...active], begun)
  })
}

/** An entry of several stretches begins once. */
function partOf(text: string, active: readonly Stretch[], begun: Set<number>): TextPart {
  const marks = new Set(active.map(({ mark }) => mark))
  const begins = new Set(active.flatMap(({ ordinal }) => ordinal ?? []).filter((one) => !begun.has(one)))
  for (const ordinal of begins) begun.add(ordinal)
  return {
    text,
    keys: active.map(({ key }) => key),
    mark: ORDER.find((mark) => marks.has(mark)),
    begins: [...begins],
  }
}

function stretchesOf({ state, content: { ordinal, entry } }: StatedDraft): Stretch[] {
  const key = String(ordinal)
  if (entry.kind === 'unread' || entry.kind === 'set-aside')
    return [{ key, ...entry.span, mark: entry.kind === 'unread' ? 'unread' : 'aside', ordinal }]
  const whole = 'span' in entry ? [{ key, ...entry.span, mark: undefined, ordinal }] : []
  if (state === 'dropped') return whole.map((one) => ({ ...one, mark: 'aside' as const }))
  const evidence =
    'evidence' in entry
      ? entry.evidence.map((span) => ({ key, ...span, mark: undefined, ordinal: undefined }))
      : []
  const values = readingsOf(entry)
    .filter(({ field }) => field !== 'title')
    .map(({ field, span }) => ({
      key: `${key}.${field}`,
      ...span,
      mark: MARKS[field.split('.')[0] ?? ''] ?? ('value' as const),
      ordinal: 'span' in entry ? undefined : ordinal,
    }))
  return [...whole, ...evidence, ...values]
}
