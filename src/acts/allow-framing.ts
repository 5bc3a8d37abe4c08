import { ok, refused } from '../kernel/result.ts'
import type { Act } from '../records/perform.ts'
import { publishRegister } from '../records/published/publishing/publish-register.ts'
import { registerContent } from '../records/register/register.ts'
import { changeRegister } from '../records/register/register.store.ts'
import { findRegister } from '../records/register/register.view.ts'

export type AllowFramingFault =
  | { readonly kind: 'register-changed-meanwhile' }
  /** An address that is no site's: it must be of the form https://portal.example. */
  | { readonly kind: 'site-unclear'; readonly wrote: string }

/** Says which sites may show this register's pages inside their own; with none named, nobody may. */
export const allowFraming: Act<readonly string[], null, AllowFramingFault> = {
  name: 'allow-framing',
  right: 'administrator',
  run: async (tx, sites) => {
    const unclear = sites.filter((site) => !registerContent.shape.framedBy.safeParse([site]).success)
    if (unclear.length > 0)
      return refused(...unclear.map((wrote) => ({ kind: 'site-unclear', wrote }) as const))
    const register = await findRegister(tx.rows, tx.registerId)
    if (!register) throw new Error(`an act in a register that is not there: ${tx.registerId}`)
    const content = { ...register.content, framedBy: [...sites] }
    const changed = await changeRegister(tx, register.version, content)
    if (!changed) return refused({ kind: 'register-changed-meanwhile' })
    await publishRegister(tx, { ...register, version: register.version + 1, changedAt: tx.at, content })
    return ok(null)
  },
}
