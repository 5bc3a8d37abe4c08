import type { z } from 'zod'
import type { Columns } from '../record-store.ts'
import type { Kept } from '../record-row.ts'
import type { Reads, Tx } from '../tx.ts'

/** The records that an officer writes by hand, each with its list and its form. */
export const EDITABLE_NOUNS = [
  'partnership',
  'exchange',
  'agreement',
  'fact',
  'place',
  'series',
  'contact',
  'media',
  'register',
] as const
export type EditableNoun = (typeof EDITABLE_NOUNS)[number]

/** What stands in the way of a content that its schema takes: something that it names is not there, or is taken. */
export interface ContentFault {
  readonly kind:
    | 'partner-unknown'
    | 'place-unknown'
    | 'exchange-unknown'
    | 'agreement-unknown'
    | 'series-unknown'
    | 'names-itself'
    | 'address-taken'
    | 'place-has-partner'
    | 'text-missing'
    | 'alt-missing'
    | 'licence-missing'
    /** Its bytes are gone for good. */
    | 'media-erased'
  /** The key of the content that must change. */
  readonly field: string
}

/** Where a content is held against what stands in its register. */
export interface Around {
  readonly reads: Reads
  readonly registerId: string
  readonly id: string
}

/**
 * One noun as everything that edits it needs it: what its content may be, how its row is written and what the public is
 * shown. Saving, publishing, withdrawing, restoring and their pages are written once, over this.
 */
export interface Editable<Content extends object = object> {
  readonly noun: EditableNoun
  readonly schema: z.ZodType<Content>
  /** What it is called in lists and in the history of the desk. */
  label(content: Content): string
  faults(around: Around, content: Content): Promise<ContentFault[]>
  /** What may be missing from what is saved and must be there before it is public. */
  lacking?(content: Content): ContentFault[]
  /** Its row's own columns. */
  columns(content: Content): Columns
  /** What a write of its row brings with it. */
  afterWrite?(tx: Tx, record: Kept<Content>): Promise<void>
  /** What a draft leaves behind that was thrown away before it became a record. */
  forget?(tx: Tx, id: string): Promise<void>
  /** Makes these states public; absent for what only officers see. */
  publish?(tx: Tx, records: readonly Kept<Content>[]): Promise<void>
  /** Tags of the pages that show it; absent for what cannot be withdrawn. */
  touch?(tx: Tx, record: Kept<Content>): Promise<void> | void
}
