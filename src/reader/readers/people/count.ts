/** A number of people that some words tell, and where. */
export interface Count {
  readonly count: number
  readonly from: number
  readonly to: number
  readonly rule: 'and-others' | 'in-all' | 'counted' | 'listed' | 'names' | 'bare'
  /** The words for them when they stand in the count itself: "인솔 3". */
  readonly who?: { readonly from: number; readonly to: number }
  /** "10~15명", "각 20명": the lower number. */
  readonly least?: number
}
