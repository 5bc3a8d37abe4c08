import { refused, type Result } from '../../kernel/result.ts'
import { countAttempt, sweepAttempts } from '../../records/account/attempt.store.ts'
import type { Principal } from '../../records/account/principal.ts'
import type { ActDeps } from '../../records/perform.ts'
import { type Token, tokenState } from '../../records/token/token.ts'
import { noteTokenRefused, noteTokenUsed } from '../../records/token/token.store.ts'
import { tokenBehind } from '../../records/token/token.view.ts'
import { networkOf } from '../accounts/network-of.ts'

/** Why nobody stands behind what was sent. */
export type BearerFault = 'token-missing' | 'token-invalid' | 'too-many-failures' | 'too-many-requests'

/** Wrong tokens from one network in a quarter of an hour; a right one from there is taken all the same. */
export const MOST_FAILURES = 30
const QUARTER = 15
const HOUR = 60 * 60 * 1000

const BEARER = /^Bearer (?<text>\S{1,200})$/i

/** Says whether a token may ask once more just now. */
export type Pace = (tokenId: string, now: string) => boolean

/** Whoever carries the token of a request: asked of the rows each time, so that what was revoked has ended everywhere. */
export async function whoBears(
  deps: ActDeps & { readonly pace: Pace },
  authorization: string | null,
  client: string,
): Promise<Result<Principal, BearerFault>> {
  if (authorization === null) return refused('token-missing')
  const text = BEARER.exec(authorization)?.groups?.['text'] ?? ''
  const token = await tokenBehind(deps.database.reads, text)
  const now = deps.clock.now()
  if (!token || tokenState(token, now) !== 'works') return refused(await countFailure(deps, token, client))
  if (!deps.pace(token.id, now)) return refused('too-many-requests')
  await noteUsed(deps, token, now)
  const { id: tokenId, registerId, scopes } = token
  return { ok: true, value: { kind: 'token', tokenId, registerId, scopes: new Set(scopes) } }
}

async function countFailure(
  { database, clock }: ActDeps,
  token: Token | undefined,
  client: string,
): Promise<BearerFault> {
  const at = clock.now()
  const bucket = `token\n${networkOf(client)}`
  const isFew = await database.transaction(async (rows) => {
    await sweepAttempts(rows, new Date(Date.parse(at) - HOUR).toISOString())
    if (token) await noteTokenRefused(rows, token.id)
    return countAttempt(rows, { bucket, most: MOST_FAILURES, minutes: QUARTER }, at)
  })
  return isFew ? 'token-invalid' : 'too-many-failures'
}

async function noteUsed({ database }: ActDeps, { id, usedOn }: Token, now: string): Promise<void> {
  const today = now.slice(0, 10)
  if (usedOn !== today) await database.transaction((rows) => noteTokenUsed(rows, id, today))
}
