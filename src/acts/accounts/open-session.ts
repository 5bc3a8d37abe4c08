import type { Account } from '../../records/account/account.ts'
import { rememberDevice } from '../../records/account/device.store.ts'
import type { SessionStage } from '../../records/account/session.ts'
import { beginSession } from '../../records/account/session.store.ts'
import type { Rows } from '../../records/tx.ts'
import type { SignInRules } from '../../passwords/rules.ts'
import type { Doorstep } from './sign-in-guard.ts'

/** What a browser carries from now on. */
export interface Entered {
  /** For the cookie of the session. */
  readonly token: string
  /** What stands between this session and the desk; `open` for nothing. */
  readonly stage: SessionStage
  /** For the cookie of the browser; undefined while the sign-in is not complete. */
  readonly device: string | undefined
}

const DAY = 86_400_000

/** Whether the rules ask for a new password by now. */
export function isPasswordDue(
  { password, passwordChangedAt }: Account,
  { days }: SignInRules,
  at: string,
): boolean {
  if (days === null || password === null) return false
  return Date.parse(at) - Date.parse(passwordChangedAt ?? at) > days * DAY
}

/** Begins the session of somebody who has shown who they are; a browser is remembered once nothing is missing. */
export async function openSession(
  rows: Rows,
  account: Pick<Account, 'id'>,
  { stage, doorstep, at }: { readonly stage: SessionStage; readonly doorstep: Doorstep; readonly at: string },
): Promise<Entered> {
  const { agent, device } = doorstep
  const token = await beginSession(rows, { accountId: account.id, stage, agent, at })
  const kept = stage === 'open' ? await rememberDevice(rows, account.id, device, at) : undefined
  return { token, stage, device: kept }
}
