import type { Locale } from '../../kernel/locale.ts'
import type { Offer } from '../files/offer.ts'

/** A document as somebody asks for it. */
export interface PaperAsked extends Offer {
  readonly locale: Locale
  /** Only what happened in it; null for all. */
  readonly year: number | null
  /** The day at home on which it is asked for, YYYY-MM-DD. */
  readonly today: string
  /** The address of the page of the site that shows the same. */
  readonly page: string
}
