import { canonicalJson, type Json, sha256 } from '../../kernel/hash.ts'
import type { Tx } from '../tx.ts'

export type Answered =
  { readonly kind: 'new' } | { readonly kind: 'same'; readonly outcome: Json } | { readonly kind: 'reused' }

/** Whether a request with this key was answered before, and whether it asked for the same. */
export async function answeredBefore(tx: Tx, act: string, key: string, input: Json): Promise<Answered> {
  const row = await tx.rows
    .selectFrom('request_key')
    .select(['input_hash', 'outcome'])
    .where('register_id', '=', tx.registerId)
    .where('act', '=', act)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row) return { kind: 'new' }
  return row.input_hash === hashOf(input)
    ? { kind: 'same', outcome: JSON.parse(row.outcome) }
    : { kind: 'reused' }
}

/** Keeps the outcome under the request's key, so that a retry gets the same answer. */
export async function keepOutcome(
  tx: Tx,
  act: string,
  key: string,
  input: Json,
  outcome: Json,
): Promise<void> {
  const row = {
    register_id: tx.registerId,
    act,
    key,
    input_hash: hashOf(input),
    outcome: canonicalJson(outcome),
    at: tx.at,
  }
  await tx.rows.insertInto('request_key').values(row).execute()
}

function hashOf(input: Json): string {
  return sha256(canonicalJson(input))
}
