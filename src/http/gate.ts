import type { Context } from 'hono'
import type { Id } from '../kernel/ids.ts'
import { allows, ANYONE, type Principal } from '../records/account/principal.ts'
import { isScope } from '../records/account/scope.ts'
import type { Route } from './route.ts'

/** Who stands behind a request, and which register an address means. */
export interface Gate {
  /** The principal that the request's own headers show; anyone when they show none that is valid. */
  readonly principalOf: (headers: Headers) => Promise<Principal>
  readonly registerIdOf: (slug: string) => Promise<Id<'register'> | undefined>
  /** Who stands behind the token that a request carries; absent where no route asks for one. */
  readonly bearerOf?: (headers: Headers, client: string) => Promise<Principal | TokenFault>
  /** The register that a host means where an address names none; asked with a token only. */
  readonly registerOn?: (host: string) => Promise<Id<'register'> | undefined>
}

/** Nobody signs in where everything is for anybody. */
export const OPEN_GATE: Gate = {
  principalOf: () => Promise.resolve(ANYONE),
  registerIdOf: () => Promise.resolve(undefined),
}

/** Why a program was turned away. */
export type TokenFault =
  'token-missing' | 'token-invalid' | 'too-many-failures' | 'too-many-requests' | 'scope-missing'

export type Admission =
  | {
      readonly kind: 'admitted'
      readonly principal: Principal
      readonly registerId: Id<'register'> | undefined
    }
  /** Nobody is signed in, and somebody with the right might be let in. */
  | { readonly kind: 'sign-in' }
  /** The same for what was sent by a form: it should not be lost. */
  | { readonly kind: 'sign-in-first' }
  | { readonly kind: 'refused'; readonly status: 403 | 404 }
  /** The same where programs ask. */
  | { readonly kind: 'token-refused'; readonly fault: TokenFault }

/** Whether this request may pass to the route. What anybody may ask is answered without looking who asks. */
export async function admit(gate: Gate, route: Route, context: Context, client: string): Promise<Admission> {
  const slug = context.req.param('register')
  const registerId = slug === undefined ? undefined : await gate.registerIdOf(slug)
  if (isScope(route.policy)) {
    const meant = slug === undefined ? await gate.registerOn?.(new URL(context.req.url).host) : registerId
    return admitBearer(gate, route, context, { registerId: meant, client })
  }
  const open = route.policy === 'anyone'
  const principal = open ? ANYONE : await gate.principalOf(context.req.raw.headers)
  if (!allows(principal, route.policy, registerId ?? '')) return turnAway(principal, route)
  // Said only to those who may know which registers there are.
  if (slug !== undefined && registerId === undefined) return { kind: 'refused', status: 404 }
  return { kind: 'admitted', principal, registerId }
}

/**
 * What a token opens, a session does not, and a token opens no page: no browser sends a token by itself, so that no
 * other site can have one sent. A register that is not there and another register are refused alike.
 */
async function admitBearer(
  gate: Gate,
  { policy }: Route,
  context: Context,
  { registerId, client }: { readonly registerId: Id<'register'> | undefined; readonly client: string },
): Promise<Admission> {
  const bearer = (await gate.bearerOf?.(context.req.raw.headers, client)) ?? 'token-missing'
  if (typeof bearer === 'string') return { kind: 'token-refused', fault: bearer }
  if (registerId === undefined || !allows(bearer, policy, registerId))
    return { kind: 'token-refused', fault: 'scope-missing' }
  return { kind: 'admitted', principal: bearer, registerId }
}

function turnAway(principal: Principal, { method }: Route): Admission {
  if (principal.kind === 'anyone') return { kind: method === 'GET' ? 'sign-in' : 'sign-in-first' }
  return { kind: 'refused', status: 403 }
}
