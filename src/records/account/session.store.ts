import { newId } from '../../kernel/ids.ts'
import type { Rows } from '../tx.ts'
import { newToken, tokenHash } from './secret-token.ts'
import type { SessionStage } from './session.ts'

export interface NewSession {
  readonly accountId: string
  readonly stage: SessionStage
  /** The browser, as it names itself. */
  readonly agent: string
  readonly at: string
}

const LONGEST_AGENT = 300

/** Begins a session; what comes back is for the cookie and kept nowhere. */
export async function beginSession(rows: Rows, { accountId, stage, agent, at }: NewSession): Promise<string> {
  const token = newToken()
  await rows
    .insertInto('session')
    .values({
      id: newId(),
      token_hash: tokenHash(token),
      account_id: accountId,
      stage,
      created_at: at,
      seen_at: at,
      agent: agent.slice(0, LONGEST_AGENT),
    })
    .execute()
  return token
}

export async function noteSeen(rows: Rows, sessionId: string, at: string): Promise<void> {
  await rows.updateTable('session').set({ seen_at: at }).where('id', '=', sessionId).execute()
}

export async function endSession(rows: Rows, token: string): Promise<void> {
  await rows.deleteFrom('session').where('token_hash', '=', tokenHash(token)).execute()
}

/** Ends every session of the account, in every browser. */
export async function endSessionsOf(rows: Rows, accountId: string): Promise<void> {
  await rows.deleteFrom('session').where('account_id', '=', accountId).execute()
}

/** Takes away what is older than any session may become. */
export async function sweepSessions(rows: Rows, before: string): Promise<void> {
  await rows.deleteFrom('session').where('created_at', '<', before).execute()
}

/** Ends one session, if it is one of this account's. */
export async function endOneSession(rows: Rows, accountId: string, sessionId: string): Promise<void> {
  await rows.deleteFrom('session').where('account_id', '=', accountId).where('id', '=', sessionId).execute()
}

/** Ends every session of the account but the one that this cookie stands for. */
export async function endOtherSessions(rows: Rows, accountId: string, token: string): Promise<void> {
  await rows
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('token_hash', '!=', tokenHash(token))
    .execute()
}
