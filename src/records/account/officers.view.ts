import type { Id } from '../../kernel/ids.ts'
import type { Reads } from '../tx.ts'
import { toRole } from './account.ts'
import type { Invitation } from './invitation.ts'
import { toInvitation } from './invitation.view.ts'
import type { Role } from './principal.ts'

/** A person who has, or had, a role in a register, as its administrator sees them. */
export interface ListedOfficer {
  readonly accountId: Id<'account'>
  readonly login: string
  readonly name: string
  readonly email: string | null
  readonly role: Role
  readonly suspendedAt: string | null
  /** The last request of any session that still lives; null when none does. */
  readonly seenAt: string | null
  readonly secondStep: boolean
}

/** Everybody with a role in the register, administrators first, then by name. */
export async function officersOf(reads: Reads, registerId: string): Promise<ListedOfficer[]> {
  const rows = await reads
    .selectFrom('account_role')
    .innerJoin('account', 'account.id', 'account_role.account_id')
    .leftJoin('session', 'session.account_id', 'account.id')
    .select(['account.id', 'account.login', 'account.name', 'account.email', 'account.totp_secret'])
    .select(['account_role.role', 'account_role.suspended_at'])
    .select((eb) => eb.fn.max('session.seen_at').as('seen_at'))
    .where('account_role.register_id', '=', registerId)
    .groupBy(['account.id', 'account.login', 'account.name', 'account.email', 'account.totp_secret'])
    .groupBy(['account_role.role', 'account_role.suspended_at'])
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  return rows.flatMap((row) => {
    const role = toRole(row.role)
    if (!role) return []
    const { id, login, name, email } = row
    const accountId = id as Id<'account'> // written from an id of ours
    const since = { suspendedAt: row.suspended_at, seenAt: row.seen_at }
    return [{ accountId, login, name, email, role, ...since, secondStep: row.totp_secret !== null }]
  })
}

export async function officerIn(
  reads: Reads,
  registerId: string,
  accountId: string,
): Promise<ListedOfficer | undefined> {
  return (await officersOf(reads, registerId)).find((officer) => officer.accountId === accountId)
}

/** The role that an account has in a register, suspended or not. */
export async function roleIn(
  reads: Reads,
  registerId: string,
  accountId: string,
): Promise<{ readonly role: Role; readonly suspendedAt: string | null } | undefined> {
  const row = await reads
    .selectFrom('account_role')
    .select(['role', 'suspended_at'])
    .where('register_id', '=', registerId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  const role = row && toRole(row.role)
  return role && { role, suspendedAt: row.suspended_at }
}

/** The registers in which an account has a role, suspended or not. */
export async function registersOfAccount(reads: Reads, accountId: string): Promise<Id<'register'>[]> {
  const query = reads
    .selectFrom('account_role')
    .select('register_id')
    .where('account_id', '=', accountId)
    .orderBy('register_id')
  return (await query.execute()).map(({ register_id: id }) => id as Id<'register'>) // written from ids of registers
}

/** Whether the register would be left without an administrator who can act. */
export async function isLastAdministrator(
  reads: Reads,
  registerId: string,
  accountId: string,
): Promise<boolean> {
  const rows = await reads
    .selectFrom('account_role')
    .select('account_id')
    .where('register_id', '=', registerId)
    .where('role', '=', 'administrator')
    .where('suspended_at', 'is', null)
    .execute()
  return rows.length === 1 && rows[0]?.account_id === accountId
}

/** The links into this register that still work, newest first. */
export async function openInvitations(reads: Reads, registerId: string, now: string): Promise<Invitation[]> {
  const rows = await reads
    .selectFrom('invitation')
    .selectAll()
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('purpose', '=', 'join')
    .orderBy('made_at', 'desc')
    .execute()
  return rows.map(toInvitation).filter(({ roles }) => registerId in roles)
}
