import { ok, refused, type Result } from '../../kernel/result.ts'
import { actorOf, allows, type Principal } from './principal.ts'

/** Whether a register asks that somebody else than the writer publishes. */
export const APPROVALS = ['none', 'second-person'] as const
export type Approval = (typeof APPROVALS)[number]

export type MayPublishFault =
  | { readonly kind: 'not-allowed' }
  /** The register asks for a second person, and this one wrote it. */
  | { readonly kind: 'second-person-needed' }

/** What is to be published: where, and who wrote it, as history names them. */
export interface ToPublish {
  readonly registerId: string
  readonly approval: Approval | undefined
  /** Everybody who changed it since it was last published. */
  readonly writers: readonly string[]
}

/**
 * Whether this principal may publish it. Where a second person is asked for, no writer publishes, an administrator
 * neither, and no token; the operator's commands are not bound by it, since they stand outside of the desk.
 */
export function mayPublish(
  principal: Principal,
  { registerId, approval = 'none', writers }: ToPublish,
): Result<null, MayPublishFault> {
  if (!allows(principal, 'publisher', registerId)) return refused({ kind: 'not-allowed' })
  const isPerson = principal.kind === 'officer'
  const own = principal.kind === 'token' || (isPerson && writers.includes(actorOf(principal)))
  return approval === 'second-person' && own ? refused({ kind: 'second-person-needed' }) : ok(null)
}
