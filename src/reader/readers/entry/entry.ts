import type { Edtf } from '../../../edtf/edtf.ts'
import type { Words } from '../../document/words.ts'
import type { Reading } from '../../reading.ts'
import type { Span } from '../../span.ts'

/** One entry of a list of exchanges: its date and its words, not yet read for people, direction or kind. */
export interface Entry {
  /** All of it, with its bullet, its date and the lines that continue it. */
  readonly span: Span
  readonly date: Reading<Edtf>
  /** From the first word behind the date to the end. */
  readonly about: Span
  readonly title: Span
  /** Cells of a table by what their column holds. */
  readonly cells: Readonly<
    Partial<Record<'people' | 'sent' | 'received' | 'direction' | 'partner' | 'place', Words>>
  >
  /** Place in the list of the entry that this one is a part of. */
  readonly partOf: number | undefined
  /** The bullet in front, which tells items from their sub-items. */
  readonly marker: string
  readonly indent: number
}
