/** Where public pages stand: whose they are, what stands before them in their addresses, and of which day they speak. */
export interface Standing {
  readonly registerId: string
  /** Before the locale: '', '/yongin', '/as-of/2020-05-04', '/yongin/as-of/2020-05-04'. */
  readonly base: string
  /** A past day and where the present stands, before the locale; null for today. */
  readonly past: { readonly day: string; readonly present: string } | null
  readonly timeZone: string
  /** The one place before the locale under which the pages are known: "https://city.example/naru"; undefined while nobody has said where the site stands. */
  readonly known: string | undefined
}
