import type { BatchChange } from '../../records/batch/batch.ts'
import type { SourceWords } from '../../records/content.ts'
import type { Noun } from '../../records/noun.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Source } from '../../records/source/source.ts'

/** The source that is being published, as every step of it needs it. */
export interface InSource {
  /** A span of the page as words that a record can quote. */
  readonly words: (span: { readonly start: number; readonly end: number }) => SourceWords
  readonly text: string
  /** The day on which the page said so, where an officer told it. */
  readonly takenOn: string | null
  /** Ordinals of the drafts that are to become records; the others only tell what else the page says. */
  readonly wanted: ReadonlySet<number>
  /** Ordinals of the wanted drafts that stay drafts, for a person to decide. */
  readonly left: Set<number>
  /** The records that it changed, as they stood before. */
  readonly changed: BatchChange[]
}

export function inSourceOf({ id, content }: Kept<Source, 'source'>, wanted: ReadonlySet<number>): InSource {
  return {
    words: ({ start, end }) => ({ sourceId: id, start, end }),
    text: content.text,
    takenOn: content.takenOn ?? null,
    wanted,
    left: new Set(),
    changed: [],
  }
}

/** Notes how a record stood before, so that the import can be undone; throws when the write found another version. */
export function changedIn<C extends object, N extends Noun>(
  { changed }: InSource,
  noun: N,
  stood: Kept<C, N>,
  next: Kept<C, N> | undefined,
): Kept<C, N> {
  if (!next) throw new Error(`${noun} ${stood.id} changed inside the transaction that holds its register`)
  const before = JSON.parse(JSON.stringify(stood.content)) as BatchChange['before'] // what JSON.parse returns
  changed.push({ noun, id: stood.id, version: next.version, before })
  return next
}
