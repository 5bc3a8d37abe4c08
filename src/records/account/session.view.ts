import type { Id } from '../../kernel/ids.ts'
import type { Reads } from '../tx.ts'
import { toRole } from './account.ts'
import type { SessionRow } from './account.table.ts'
import type { Principal, Role } from './principal.ts'
import { tokenHash } from './secret-token.ts'
import { type Session, SESSION_STAGES } from './session.ts'

/** The session that a cookie stands for, live or not. */
export async function sessionBehind(reads: Reads, token: string): Promise<Session | undefined> {
  const query = reads.selectFrom('session').selectAll().where('token_hash', '=', tokenHash(token))
  const row = await query.executeTakeFirst()
  return row && toSession(row)
}

/** The officer with the roles that stand now: a suspended one is none. */
export async function principalBehind(reads: Reads, accountId: Id<'account'>): Promise<Principal> {
  const rows = await reads
    .selectFrom('account_role')
    .select(['register_id', 'role'])
    .where('account_id', '=', accountId)
    .where('suspended_at', 'is', null)
    .execute()
  const roles = rows.flatMap(({ register_id: register, role: text }): [string, Role][] => {
    const role = toRole(text)
    return role ? [[register, role]] : []
  })
  return { kind: 'officer', accountId, roles: new Map(roles) }
}

export function toSession(row: SessionRow): Session {
  return {
    id: row.id as Id<'session'>, // this and the next were written from ids of ours
    accountId: row.account_id as Id<'account'>,
    // a stage that we do not know lets nobody in
    stage: SESSION_STAGES.find((stage) => stage === row.stage) ?? 'second-step',
    createdAt: row.created_at,
    seenAt: row.seen_at,
    agent: row.agent,
  }
}

/** The sessions of an account that let in, the last used first. */
export async function sessionsOf(reads: Reads, accountId: string): Promise<Session[]> {
  const query = reads
    .selectFrom('session')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('stage', '=', 'open')
    .orderBy('seen_at', 'desc')
  return (await query.execute()).map(toSession)
}
