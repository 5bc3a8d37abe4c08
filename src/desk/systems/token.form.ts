import type { TokenWish } from '../../acts/tokens/make-token.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { SCOPES } from '../../records/account/scope.ts'
import { TOKEN_LIVES, toTokenName } from '../../records/token/token.ts'

export type TokenFormFault =
  { readonly kind: 'name-missing' } | { readonly kind: 'scopes-missing' } | { readonly kind: 'life-missing' }

export function readTokenForm(body: URLSearchParams): Result<TokenWish, TokenFormFault> {
  const name = toTokenName(body.get('name') ?? '')
  const chosen = body.getAll('scopes[]')
  const scopes = SCOPES.filter((scope) => chosen.includes(scope))
  const life = TOKEN_LIVES.find((days) => String(days) === body.get('life'))
  const faults: TokenFormFault[] = []
  if (name === undefined) faults.push({ kind: 'name-missing' })
  if (scopes.length === 0) faults.push({ kind: 'scopes-missing' })
  if (life === undefined) faults.push({ kind: 'life-missing' })
  return name === undefined || life === undefined || faults.length > 0
    ? refused(...faults)
    : ok({ name, scopes, life })
}
