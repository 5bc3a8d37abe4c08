import type { Notice } from '../../formats/file-reading.ts'
import type { ActFault } from '../../records/perform.ts'
import type { DiscardSourceFault } from '../review/discard-source.ts'
import type { ReceiveFault } from '../received-source.ts'
import type { ReceiveSourceFault } from '../receive-source.ts'

export type ReadFault =
  ActFault | ReceiveFault | Exclude<ReceiveSourceFault, { kind: 'source-known' }> | DiscardSourceFault

/** What came of a file that was handed in. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly sourceId: string; readonly notices: readonly Notice[] }
  /** The very same bytes were handed in before: their review goes on where it was left. */
  | { readonly kind: 'known'; readonly sourceId: string }
  | { readonly kind: 'refused'; readonly faults: readonly ReadFault[] }

/** What a job's row says came of it; undefined while it is under way, or when it broke. */
export function outcomeOf(outcome: unknown): ReadOutcome | undefined {
  return outcome === null ? undefined : (outcome as ReadOutcome) // written by readHandedIn, in this form
}
