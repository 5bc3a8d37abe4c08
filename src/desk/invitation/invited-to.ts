import { accountById } from '../../records/account/account.view.ts'
import type { Invitation } from '../../records/account/invitation.ts'
import type { Role } from '../../records/account/principal.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { DeskContext } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'

/** What an invitation lets into, in words. */
export interface InvitedTo {
  readonly purpose: Invitation['purpose']
  /** The home governments whose registers they are. */
  readonly registers: string
  readonly role: Role
  /** Whose password is to be chosen anew; null for somebody new. */
  readonly login: string | null
}

/** Undefined for an account that is not there. */
export async function invitedTo(
  { database }: DeskDeps,
  { locale }: DeskContext,
  { purpose, roles, accountId }: Invitation,
): Promise<InvitedTo | undefined> {
  const account = accountId === null ? null : await accountById(database.reads, accountId)
  if (account === undefined) return undefined
  const found = await Promise.all(Object.keys(roles).map((id) => findRegister(database.reads, id)))
  const names = found.flatMap((register) => (register ? [inLocale(register.content.names, locale).text] : []))
  const [role = 'reader'] = Object.values(roles)
  const registers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return { purpose, registers, role, login: account?.login ?? null }
}
