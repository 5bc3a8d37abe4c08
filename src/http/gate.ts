import type { Context } from 'hono'
import type { Id } from '../kernel/ids.ts'
import { allows, ANYONE, type Principal } from '../records/account/principal.ts'
import type { Route } from './route.ts'

/** Who stands behind a request, and which register an address means. */
export interface Gate {
  /** The principal that the request's own headers show; anyone when they show none that is valid. */
  readonly principalOf: (headers: Headers) => Promise<Principal>
  readonly registerIdOf: (slug: string) => Promise<Id<'register'> | undefined>
}

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

/** Whether this request may pass to the route. What anybody may ask is answered without looking who asks. */
export async function admit(gate: Gate, route: Route, context: Context): Promise<Admission> {
  const slug = context.req.param('register')
  const registerId = slug === undefined ? undefined : await gate.registerIdOf(slug)
  const open = route.policy === 'anyone'
  const principal = open ? ANYONE : await gate.principalOf(context.req.raw.headers)
  if (!allows(principal, route.policy, registerId ?? '')) return turnAway(principal, route)
  // Said only to those who may know which registers there are.
  if (slug !== undefined && registerId === undefined) return { kind: 'refused', status: 404 }
  return { kind: 'admitted', principal, registerId }
}

function turnAway(principal: Principal, { method }: Route): Admission {
  if (principal.kind === 'anyone') return { kind: method === 'GET' ? 'sign-in' : 'sign-in-first' }
  return { kind: 'refused', status: 403 }
}
