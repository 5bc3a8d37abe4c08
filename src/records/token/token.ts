import { z } from 'zod'
import type { Id } from '../../kernel/ids.ts'
import { type Scope, SCOPES } from '../account/scope.ts'
import type { TokenRow } from './token.table.ts'

/** A token as people are told of it: never the token itself. */
export interface Token {
  readonly id: Id<'token'>
  readonly registerId: Id<'register'>
  readonly name: string
  readonly prefix: string
  readonly scopes: readonly Scope[]
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
  /** YYYY-MM-DD; null while nobody has used it. */
  readonly usedOn: string | null
  readonly revokedAt: string | null
  readonly refused: number
}

/** For how many days a token may be made. */
export const TOKEN_LIVES = [30, 90, 180, 365] as const
export type TokenLife = (typeof TOKEN_LIVES)[number]

const scopesKept = z.array(z.enum(SCOPES))

export function toToken(row: TokenRow): Token {
  return {
    id: row.id as Id<'token'>, // this and the next were written from ids of ours
    registerId: row.register_id as Id<'register'>,
    name: row.name,
    prefix: row.prefix,
    scopes: scopesKept.parse(JSON.parse(row.scopes)),
    madeBy: row.made_by,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    usedOn: row.used_on,
    revokedAt: row.revoked_at,
    refused: row.refused,
  }
}

export type TokenState = 'works' | 'ended' | 'revoked'

export function tokenState({ revokedAt, expiresAt }: Token, now: string): TokenState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt > now ? 'works' : 'ended'
}

const LONGEST_NAME = 80

/** What a token is called: the system that bears it. Undefined for nothing. */
export function toTokenName(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .replaceAll(/\s{1,80}/g, ' ')
    .trim()
  return name === '' || name.length > LONGEST_NAME ? undefined : name
}
