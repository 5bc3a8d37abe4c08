import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Fact } from '../../records/fact/fact.ts'
import type { InSource } from './in-source.ts'
import type { FactEntry } from './reviewed-drafts.ts'

/** A fact of a page as it would be kept; `ordinal` is its place in the page's list. */
export function toFact(
  placeId: Fact['placeId'],
  { key, labels, value: read, unit, asOf, span }: FactEntry,
  ordinal: number,
  inSource: Pick<InSource, 'words' | 'text' | 'takenOn'>,
): Fact {
  const { value, basis, rule } = read
  return {
    placeId,
    ordinal,
    key,
    labels: labels.map((label) => inOwnLanguage(label.value)),
    number: typeof value === 'number' ? { value, basis, rule } : null,
    unit,
    text: inOwnLanguage(typeof value === 'string' ? value : wordsOf(read, value, inSource.text)),
    asOf: asOf?.value ?? null,
    checkedOn: inSource.takenOn,
    from: inSource.words(span),
  }
}

/** A number as the page wrote it; one that an officer entered is in no page. */
function wordsOf({ basis, span }: FactEntry['value'], value: number, text: string): string {
  return basis === 'entered' ? String(value) : text.slice(span.start, span.end)
}
