import type { PageReading } from '../reader/page-reading.ts'
import type { Format } from './format.ts'

/** What a person should know about a file beside what was read from it. */
export type Notice =
  /** A sheet that its workbook hides: its text is kept and set aside, nothing of it becomes a record. */
  | { readonly kind: 'hidden-sheet'; readonly name: string }
  /** Rows of a sheet that are hidden are set aside as well; hidden columns are left out. */
  | { readonly kind: 'hidden-cells'; readonly sheet: string; readonly rows: number; readonly columns: number }
  /** Letters that the encoding does not have: it may be another. */
  | { readonly kind: 'letters-lost'; readonly count: number; readonly encoding: string }

/** A file, read. */
export interface FileReading {
  readonly reading: PageReading
  readonly format: Format
  /** Of its letters, where the format leaves that open. */
  readonly encoding: string | undefined
  readonly notices: readonly Notice[]
}
