import type { Locale } from '../kernel/locale.ts'

/** As wide and high as the places where pages are shared show it, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** The sheet of the map, at the foot of the picture; the words stand on white above it. */
export const SHARE_MAP = { width: 1200, height: 366 } as const

/** What a picture of a page shows; only what is public comes here. */
export interface SharePicture {
  readonly locale: Locale
  /** Small, above the title: whose page it is. */
  readonly over: string
  readonly title: string
  /** Small, below the title. */
  readonly under: string
  /** Drawn on a sheet of SHARE_MAP; null where nobody knows where the cities lie. */
  readonly map: ShareMap | null
}

export interface ShareMap {
  readonly land: string
  readonly threads: readonly string[]
  readonly home: { readonly x: number; readonly y: number }
  readonly partners: readonly { readonly x: number; readonly y: number }[]
  readonly names: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'middle' | 'end'
  }[]
}
