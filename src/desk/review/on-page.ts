import type { Review } from '../../acts/review/review.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { Html } from '../../ui/html.ts'

/** What a question shows on. */
export interface OnPage {
  readonly locale: DeskLocale
  /** The address of the review, before the names of its acts. */
  readonly base: string
  readonly review: Review
}

/** A question with what answers it. */
export interface Asked {
  readonly text: string
  readonly why: Html | string
  readonly answers: Html
}
