import { readHex } from '../kernel/colour/colour.ts'
import { ok, refused } from '../kernel/result.ts'
import type { Act } from '../records/perform.ts'
import { publishRegister } from '../records/published/publishing/publish-register.ts'
import type { Logo } from '../records/register/logo.ts'
import { changeRegister } from '../records/register/register.store.ts'
import { findRegister } from '../records/register/register.view.ts'

/** What is to change; what is left out stays. */
export interface LookChange {
  /** #rrggbb; null for the colours of the pages as they come. */
  readonly colour?: string | null
  /** Null to take the city's logo away. */
  readonly logo?: Logo | null
}

export type SetLookFault =
  | { readonly kind: 'register-changed-meanwhile' }
  | { readonly kind: 'colour-unclear'; readonly wrote: string }

/** Gives the public pages of a register its own logo and colour. */
export const setLook: Act<LookChange, null, SetLookFault> = {
  name: 'set-look',
  right: 'administrator',
  run: async (tx, change) => {
    if (change.colour && !readHex(change.colour))
      return refused({ kind: 'colour-unclear', wrote: change.colour })
    const register = await findRegister(tx.rows, tx.registerId)
    if (!register) throw new Error(`an act in a register that is not there: ${tx.registerId}`)
    const look = { colour: null, logo: null, ...register.content.look, ...change }
    const content = { ...register.content, look }
    const changed = await changeRegister(tx, register.version, content)
    if (!changed) return refused({ kind: 'register-changed-meanwhile' })
    await publishRegister(tx, { ...register, version: register.version + 1, changedAt: tx.at, content })
    return ok(null)
  },
}
