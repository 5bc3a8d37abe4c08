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
  /** The day at home, YYYY-MM-DD. */
  readonly today: string
  /** The sequence of the last change of what every page shows: the register and its partners’ names. */
  readonly edition: string
}
