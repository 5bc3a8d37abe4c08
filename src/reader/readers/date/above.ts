import type { Edtf } from '../../../edtf/edtf.ts'

/** What the heading or the lines above tell, which a date may leave out. */
export interface Above {
  readonly year?: number | undefined
  readonly month?: number | undefined
  /** Whether a heading says so, and not only the entry above. */
  readonly headed?: boolean | undefined
  /** The entries above give two digits of their years: "06. 5. 3". */
  readonly shortYears?: boolean | undefined
  /** The whole date of the entry above, for "the same day" and "〃". */
  readonly date?: Edtf | undefined
}

export const NOTHING_ABOVE: Above = {}
