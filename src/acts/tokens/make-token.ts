import { ok, refused, type Result } from '../../kernel/result.ts'
import type { Scope } from '../../records/account/scope.ts'
import type { Act } from '../../records/perform.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { TokenLife } from '../../records/token/token.ts'
import { addToken, type MadeToken } from '../../records/token/token.store.ts'

export interface TokenWish {
  /** The system that will bear it. */
  readonly name: string
  readonly scopes: readonly Scope[]
  /** Days. */
  readonly life: TokenLife
}

export type MakeTokenFault = { readonly kind: 'needs-second-person' }

const DAY = 24 * 60 * 60 * 1000

/** Lets a system of the city's own write drafts; the text that it carries is shown once and kept nowhere. */
export const makeToken: Act<TokenWish, MadeToken, MakeTokenFault> = {
  name: 'make-token',
  right: 'administrator',
  run: async (tx, { name, scopes, life }): Promise<Result<MadeToken, MakeTokenFault>> => {
    const register = await findRegister(tx.rows, tx.registerId)
    // A system is nobody's second person.
    if (scopes.includes('publish') && register?.content.approval === 'second-person')
      return refused({ kind: 'needs-second-person' })
    const expiresAt = new Date(Date.parse(tx.at) + life * DAY).toISOString()
    return ok(await addToken(tx, { name, scopes, expiresAt }))
  },
}
