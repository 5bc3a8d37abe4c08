import type { Reads } from '../tx.ts'
import { type Token, toToken } from './token.ts'
import { isSameToken, prefixIn } from './token-text.ts'

/** The token that a text is, whether it works or not; undefined for a text that is none. */
export async function tokenBehind(reads: Reads, text: string): Promise<Token | undefined> {
  const prefix = prefixIn(text)
  if (prefix === undefined) return undefined
  const query = reads.selectFrom('api_token').selectAll().where('prefix', '=', prefix)
  const row = await query.executeTakeFirst()
  return row && isSameToken(text, row.token_hash) ? toToken(row) : undefined
}

/** The tokens of a register, the newest first. */
export async function tokensOf(reads: Reads, registerId: string): Promise<Token[]> {
  const query = reads
    .selectFrom('api_token')
    .selectAll()
    .where('register_id', '=', registerId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
  return (await query.execute()).map(toToken)
}

export async function findToken(reads: Reads, registerId: string, id: string): Promise<Token | undefined> {
  const query = reads
    .selectFrom('api_token')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && toToken(row)
}

/** What these tokens are called and who made them, for the lists that tell who wrote something. */
export async function tokensNamed(
  reads: Reads,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Pick<Token, 'name' | 'madeBy'>>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('api_token')
    .select(['id', 'name', 'made_by'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name, made_by: madeBy }) => [id, { name, madeBy }]))
}
