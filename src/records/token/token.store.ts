import { type Id, newId } from '../../kernel/ids.ts'
import { actorOf } from '../account/principal.ts'
import type { Scope } from '../account/scope.ts'
import type { Rows, Tx } from '../tx.ts'
import { newTokenText } from './token-text.ts'

export interface NewToken {
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: string
}

export interface MadeToken {
  readonly id: Id<'token'>
  /** Shown to whoever makes it, this once. */
  readonly text: string
}

export async function addToken(tx: Tx, { name, scopes, expiresAt }: NewToken): Promise<MadeToken> {
  const id = newId<'token'>()
  const { text, prefix, hash } = newTokenText()
  await tx.rows
    .insertInto('api_token')
    .values({
      id,
      register_id: tx.registerId,
      name,
      prefix,
      token_hash: hash,
      scopes: JSON.stringify(scopes),
      made_by: actorOf(tx.principal),
      made_at: tx.at,
      expires_at: expiresAt,
      used_on: null,
      revoked_at: null,
      revoked_by: null,
      refused: 0,
    })
    .execute()
  tx.changes.push({ noun: 'token', id, version: 1, what: 'added', role: scopes.join(' ') })
  return { id, text }
}

/** False for a token that this register does not have, or that was revoked before. */
export async function revokeTokenRow(tx: Tx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('api_token')
    .set({ revoked_at: tx.at, revoked_by: actorOf(tx.principal) })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  tx.changes.push({ noun: 'token', id, version: 2, what: 'withdrawn' })
  return true
}

/** Each request would be a write; the day is enough. */
export async function noteTokenUsed(rows: Rows, id: string, day: string): Promise<void> {
  await rows.updateTable('api_token').set({ used_on: day }).where('id', '=', id).execute()
}

/** Some system still sends a token that does not work any more. */
export async function noteTokenRefused(rows: Rows, id: string): Promise<void> {
  await rows
    .updateTable('api_token')
    .set((eb) => ({ refused: eb('refused', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
