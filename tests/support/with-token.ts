import { makeToken, type TokenWish } from '../../src/acts/tokens/make-token.ts'
import type { Installation } from '../../src/installation/installation.ts'
import type { Id } from '../../src/kernel/ids.ts'
import type { Scope } from '../../src/records/account/scope.ts'
import { perform } from '../../src/records/perform.ts'
import { signedIn } from './signed-in.ts'

/** A token as a system of the city carries it. */
export interface Carried {
  readonly id: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** What an administrator makes on the desk. */
export async function withToken(
  installation: Installation,
  registerId: Id<'register'>,
  scopes: readonly Scope[],
  wish: Partial<TokenWish> = {},
): Promise<Carried> {
  const { principal } = await signedIn(installation, 'administrator', { registerId, name: '김관리' })
  const made = await perform(installation, { principal, registerId }, makeToken, {
    name: '문서관리 시스템',
    life: 90,
    ...wish,
    scopes,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.faults))
  const { id, text } = made.value
  return { id, text, headers: { authorization: `Bearer ${text}` } }
}
