import { ok, refused } from '../../kernel/result.ts'
import { languageOf } from '../../kernel/language-of.ts'
import type { Act } from '../../records/perform.ts'
import { addPlace, addSpelling } from '../../records/place/place.store.ts'
import type { Place } from '../../records/place/place.ts'
import { findPlace } from '../../records/place/place.view.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { doubtsOf } from './readings.ts'

export interface PlaceChoice extends SeenDraft {
  /** A place of the authority file, or a new one. */
  readonly place: { readonly id: string } | { readonly made: Place }
}

export type ChoosePlaceFault =
  DraftFault | { readonly kind: 'not-a-partner' } | { readonly kind: 'place-unknown'; readonly wrote: string }

/**
 * Says which place a partner of a page is. The authority file learns the page's spelling, so that nobody is asked again;
 * a place that it lacks is entered there.
 */
export const choosePlace: Act<PlaceChoice, null, ChoosePlaceFault> = {
  name: 'choose-place',
  right: 'editor',
  run: async (tx, { place: choice, ...seen }) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const { entry } = found.value.content
    if (entry.kind !== 'partner') return refused({ kind: 'not-a-partner' })
    const wrote = entry.name.value
    const place =
      'made' in choice ? await addPlace(tx, choice.made) : await findPlace(tx.rows, tx.registerId, choice.id)
    if (!place) return refused({ kind: 'place-unknown', wrote })
    await addSpelling(tx, place, {
      text: wrote,
      language: languageOf(wrote),
      role: 'alias',
      source: 'an imported page',
    })
    const open = doubtsOf(entry).length > 0
    await decided(tx, found.value, { placeId: place.id }, open ? 'open' : 'accepted')
    return ok(null)
  },
}
