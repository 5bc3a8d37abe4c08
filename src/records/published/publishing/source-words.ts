import type { SourceWords } from '../../content.ts'
import { findSource } from '../../source/source.view.ts'
import type { Tx } from '../../tx.ts'
import type { SourceView } from '../views.ts'

/** The sources that a publication quotes, each read once. */
export interface Quotes {
  /** The exact words; null for what no source says. */
  words(from: SourceWords | null | undefined): string | null
  source(from: SourceWords | null | undefined): SourceView | null
}

export async function quotesFrom(tx: Tx, quoted: readonly (SourceWords | null)[]): Promise<Quotes> {
  const ids = new Set(quoted.flatMap((from) => (from ? [from.sourceId] : [])))
  const sources = new Map<string, { text: string; view: SourceView }>()
  for (const id of ids) {
    const found = await findSource(tx.rows, tx.registerId, id)
    if (!found) throw new Error(`a record quotes source ${id}, which is not in its register`)
    const { title, receivedAt, text } = found.content
    sources.set(id, { text, view: { id, title, receivedOn: receivedAt.slice(0, 10) } })
  }
  return {
    words: (from) => (from ? (sources.get(from.sourceId)?.text.slice(from.start, from.end) ?? null) : null),
    source: (from) => (from ? (sources.get(from.sourceId)?.view ?? null) : null),
  }
}
