/** What the site answers at one address. */
export type Answered =
  | {
      readonly kind: 'file'
      readonly type: string
      readonly bytes: Uint8Array
      /** Tags of what it shows; null when it does not say, so that it is asked for every time. */
      readonly shows: readonly string[] | null
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly status: number }
  | { readonly kind: 'none'; readonly status: number }
