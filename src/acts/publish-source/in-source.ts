import type { SourceWords } from '../../records/content.ts'

/** The source that is being published, as every step of it needs it. */
export interface InSource {
  /** A span of the page as words that a record can quote. */
  readonly words: (span: { readonly start: number; readonly end: number }) => SourceWords
  readonly text: string
  /** Ordinals of the drafts that stay open, for a person to decide. */
  readonly left: Set<number>
}

export function inSourceOf(sourceId: SourceWords['sourceId'], text: string): InSource {
  return { words: ({ start, end }) => ({ sourceId, start, end }), text, left: new Set() }
}
