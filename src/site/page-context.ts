import type { Locale } from '../kernel/locale.ts'
import type { PageAssets } from '../ui/shell.ts'
import type { PartnerSummary, RegisterView } from '../records/published/views.ts'

/** What every public page needs beside its own subject. */
export interface PageContext {
  readonly locale: Locale
  readonly register: RegisterView
  readonly partners: readonly PartnerSummary[]
  /** The path after the locale: '' for home, '/partners/fullerton'. */
  readonly path: string
  readonly assets: PageAssets
  /** Where the site is reached from outside, as https://city.example; undefined while nobody has said. */
  readonly origin: string | undefined
  /** What stands before the locale in the address of every page: '' or '/yongin' or '/as-of/2020-05-04'. */
  readonly base: string
  /** The past day whose state is shown, and the address of the same page today; null for today. */
  readonly past: { readonly day: string; readonly present: string } | null
  /** The day at home that the page speaks of, YYYY-MM-DD. */
  readonly today: string
  /** The sequence of the last change of what every page shows: the register and its partners’ names. */
  readonly edition: string
}
