import type { Review } from '../../../acts/review/review.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import type { DeskContext } from '../../desk-context.ts'

/** What the parts of a row's page are drawn from: what was typed and is not right yet is shown again. */
export interface ShownRow {
  readonly context: DeskContext
  readonly review: Review
  readonly draft: StatedDraft
  readonly typed?: URLSearchParams
  readonly faults?: readonly LinkedFault[]
}
