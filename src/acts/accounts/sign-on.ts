import { type Id, newId } from '../../kernel/ids.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { toLogin, toPersonName } from '../../records/account/account.ts'
import type { NewAccount } from '../../records/account/account.store.ts'
import { accountElsewhere, connectAccount } from '../../records/account/identity.store.ts'
import type { Identity } from '../../sign-on/sign-on.ts'
import { type AcceptFault, joinAsNew } from './accept-invitation.ts'
import type { AccountDeps } from './account-deps.ts'
import { type Entered, openSession } from './open-session.ts'
import type { Doorstep } from './sign-in-guard.ts'

export type SignOnFault =
  /** The sign-on knows this person and we do not: only who was invited comes in. */
  { readonly kind: 'identity-unknown' } | { readonly kind: 'identity-taken' }

/** Lets somebody in whom the city's own sign-on has vouched for; a second step is the sign-on's to ask. */
export async function signInElsewhere(
  deps: AccountDeps,
  identity: Identity,
  doorstep: Doorstep,
): Promise<Result<Entered, SignOnFault>> {
  const account = await accountElsewhere(deps.database.reads, identity)
  if (!account) return refused({ kind: 'identity-unknown' })
  const at = deps.clock.now()
  return deps.database.transaction(async (rows) =>
    ok(await openSession(rows, account, { stage: 'open', doorstep, at })),
  )
}

/** An officer who is signed in connects their account with who they are at the sign-on. */
export async function connectElsewhere(
  { database }: AccountDeps,
  accountId: Id<'account'>,
  identity: Identity,
): Promise<Result<null, SignOnFault>> {
  return database.transaction(async (rows) => {
    const other = await accountElsewhere(rows, identity)
    if (other && other.id !== accountId) return refused({ kind: 'identity-taken' })
    await connectAccount(rows, accountId, identity)
    return ok(null)
  })
}

/** Somebody who was invited comes in through the sign-on: their account has no password here. */
export async function acceptElsewhere(
  deps: AccountDeps,
  token: string,
  { identity, locale, doorstep }: { identity: Identity; locale: DeskLocale; doorstep: Doorstep },
): Promise<Result<Entered, AcceptFault | SignOnFault>> {
  if (await accountElsewhere(deps.database.reads, identity)) return refused({ kind: 'identity-taken' })
  const id = newId<'account'>()
  const account: NewAccount = {
    id,
    // The sign-on says who it is; a name to sign in with is only what colleagues see beside theirs.
    login: toLogin(identity.email ?? '') ?? `sign-on-${id}`,
    name: toPersonName(identity.name ?? '') ?? toPersonName(identity.email ?? '') ?? identity.subject,
    email: identity.email ?? null,
    locale,
    password: null,
  }
  return joinAsNew(deps, token, account, doorstep, (rows) => connectAccount(rows, id, identity))
}
