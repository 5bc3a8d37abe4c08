import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { ROLES, type Role } from './principal.ts'

/** What an invitation is for: to join, to set up the first administrator, or to choose a new password. */
export const PURPOSES = ['join', 'set-up', 'new-password'] as const
export type Purpose = (typeof PURPOSES)[number]

/** A link by which somebody comes in, once. */
export interface Invitation {
  readonly id: Id<'invitation'>
  readonly purpose: Purpose
  /** The role in each register. */
  readonly roles: Readonly<Record<string, Role>>
  /** Whose password is to be chosen anew; null for somebody who has no account yet. */
  readonly accountId: Id<'account'> | null
  readonly email: string | null
  readonly name: string | null
  readonly madeAt: string
  readonly expiresAt: string
  readonly usedAt: string | null
}

export const invitedRoles = z.record(z.string(), z.enum(ROLES))

const HOUR = 3_600_000
/** Hours for which each kind of link works. */
const LIFE: Readonly<Record<Purpose, number>> = { join: 7 * 24, 'set-up': 24, 'new-password': 24 }

export function endOf(purpose: Purpose, madeAt: string): string {
  return new Date(Date.parse(madeAt) + LIFE[purpose] * HOUR).toISOString()
}

export function isOpen({ usedAt, expiresAt }: Invitation, now: string): boolean {
  return usedAt === null && now < expiresAt
}

/** What the person who was invited opens. */
export function invitationLink(address: string, token: string): string {
  return `${address}/desk/invitation/${token}`
}
