import type { DraftMatch } from '../../records/draft/draft.ts'
import { isUndecided, type Verdict } from './verdict.ts'

/** What becomes of an entry when its source is published. */
export type Settlement =
  /** A record of its own. */
  | { readonly kind: 'add' }
  /** Nothing new: the record stands as it stood. */
  | { readonly kind: 'keep'; readonly id: string }
  /** The record takes what the page tells. */
  | { readonly kind: 'update'; readonly id: string }
  /** It stays a draft until a person says what it is. */
  | { readonly kind: 'leave' }

export function settlementOf(verdict: Verdict | undefined, match: DraftMatch | undefined): Settlement {
  if (!verdict || verdict.kind === 'new') return { kind: 'add' }
  if (verdict.kind === 'same') return { kind: 'keep', id: verdict.id }
  if (isUndecided(verdict, match) || !match) return { kind: 'leave' }
  return match.choice === 'add' ? { kind: 'add' } : { kind: match.choice, id: verdict.id }
}
