import { type Document, wordsOf } from '../../document/document.ts'
import { chooseLexicon } from '../../lexicon/choose-lexicon.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { isPlanned } from '../held.ts'
import type { Entry } from './entry.ts'

/** The entries without those that were only planned; the places of parts are counted anew. */
export function heldEntries(
  document: Document,
  entries: readonly Entry[],
  lexicon: Lexicon,
): { readonly held: readonly Entry[]; readonly planned: readonly Entry[] } {
  const planned = new Set(entries.filter((entry) => isPlan(document, entry, lexicon)))
  const kept = entries.filter((entry) => !planned.has(entry))
  const places = new Map(kept.map((entry, place) => [entry, place]))
  const held = kept.map((entry) => {
    const whole = entry.partOf === undefined ? undefined : entries[entry.partOf]
    return { ...entry, partOf: whole && places.get(whole) }
  })
  return { held, planned: [...planned] }
}

/** Judged by its words up to the first line of what happened: a line below may announce the next visit. */
function isPlan(document: Document, { span, title }: Entry, page: Lexicon): boolean {
  const { text } = wordsOf(document, span)
  const from = Math.max(0, title.start - span.start)
  const end = /[\n\r]/.exec(text.slice(from))?.index ?? text.length
  const lines = text.slice(0, from + end).split(/[\n\r]+/)
  return lines.some((line) => isPlanned(line, chooseLexicon(line, page).held, text))
}
