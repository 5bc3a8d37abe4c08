import { newId } from '../kernel/ids.ts'
import { ok, refused } from '../kernel/result.ts'
import { openHistory } from '../records/history/history.store.ts'
import type { Act } from '../records/perform.ts'
import type { Place } from '../records/place/place.ts'
import { addPlace } from '../records/place/place.store.ts'
import { publishPlace } from '../records/published/publishing/publish-place.ts'
import { publishRegister } from '../records/published/publishing/publish-register.ts'
import type { Register } from '../records/register/register.ts'
import { addRegister } from '../records/register/register.store.ts'
import { registerIdOf } from '../records/register/register.view.ts'

export interface NewRegister {
  readonly settings: Omit<Register, 'placeId'>
  /** The home government's own place. */
  readonly home: Place
}

export type OpenRegisterFault = { readonly kind: 'slug-taken'; readonly slug: string }

/** Opens the book of a home government: its settings, its place and its history, published with no partner yet. */
export const openRegister: Act<NewRegister, null, OpenRegisterFault> = {
  name: 'open-register',
  right: 'operator',
  run: async (tx, { settings, home }) => {
    if (await registerIdOf(tx.rows, settings.slug))
      return refused({ kind: 'slug-taken', slug: settings.slug })
    const placeId = newId<'place'>()
    const content = { ...settings, placeId }
    await addRegister(tx, content)
    await openHistory(tx)
    await publishPlace(tx, await addPlace(tx, home, placeId))
    await publishRegister(tx, { id: tx.registerId, version: 1, changedAt: tx.at, content })
    return ok(null)
  },
}
