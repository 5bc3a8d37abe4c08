import { ok, refused } from '../../kernel/result.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import { MARKED_GUESSES } from '../../records/exchange/guesses.ts'
import type { Act } from '../../records/perform.ts'
import type { AcceptSureFault, SeenSource } from './accept-sure.ts'
import { decided } from './draft-in-review.ts'
import { edited, type EntryReading, readingsOf } from './readings.ts'
import { stampOf } from './review.ts'

/** Says of every guess of a source that it is right; how many there were. Nothing is accepted by it. */
export const confirmGuesses: Act<SeenSource, number, AcceptSureFault> = {
  name: 'confirm-guesses',
  right: 'editor',
  run: async (tx, { sourceId, stamp }) => {
    const drafts = await draftsOf(tx.rows, tx.registerId, sourceId)
    if (drafts.length === 0) return refused({ kind: 'source-unknown' })
    if (stampOf(drafts) !== stamp) return refused({ kind: 'review-changed' })
    let count = 0
    for (const draft of drafts) {
      const guesses = guessesOf(draft)
      const entry = edited(
        draft.content.entry,
        Object.fromEntries(guesses.map(({ field, value }) => [field, value])),
      )
      if (guesses.length === 0 || !entry) continue
      await decided(tx, draft, { entry }, draft.state)
      count += guesses.length
    }
    return ok(count)
  },
}

const MARKED: ReadonlySet<string> = new Set(MARKED_GUESSES)

/** The guesses of a row that waits, as far as the public would see them marked; a doubt is asked about by itself. */
export function guessesOf({
  state,
  content: { entry },
}: Pick<StatedDraft, 'state' | 'content'>): EntryReading[] {
  if (entry.kind !== 'exchange' || (state !== 'open' && state !== 'accepted')) return []
  return readingsOf(entry).filter(
    ({ field, basis, doubt }) => MARKED.has(field) && basis === 'inferred' && doubt === undefined,
  )
}
