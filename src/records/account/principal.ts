import type { Id } from '../../kernel/ids.ts'
import { isScope, type Scope } from './scope.ts'

/** What a person may do in one register, each role with all that stands before it. */
export const ROLES = ['reader', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Who asks: everybody, an officer with roles, a system with a token of one register, or whoever runs commands on the server. */
export type Principal =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'officer'; readonly accountId: Id<'account'>; readonly roles: ReadonlyMap<string, Role> }
  | {
      readonly kind: 'token'
      readonly tokenId: Id<'token'>
      readonly registerId: Id<'register'>
      readonly scopes: ReadonlySet<Scope>
    }
  | { readonly kind: 'operator' }

export const ANYONE: Principal = { kind: 'anyone' }
export const OPERATOR: Principal = { kind: 'operator' }

/**
 * What an act asks for: a role in the register, that anybody may, that every officer who is signed in may (it concerns
 * nobody but them), what a token must have been made for, or that only the installation's operator may.
 */
export type Right = Role | Scope | 'anyone' | 'officer' | 'operator'

/** Whether this principal has that right in that register. */
export function allows(principal: Principal, right: Right, registerId: string): boolean {
  if (right === 'anyone' || principal.kind === 'operator') return true
  if (right === 'operator' || principal.kind === 'anyone') return false
  if (principal.kind === 'token') return principal.registerId === registerId && holds(principal.scopes, right)
  if (isScope(right)) return false
  if (right === 'officer') return true
  const role = principal.roles.get(registerId)
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(right)
}

/** Which scope opens what an act asks a role for; nothing opens what an administrator does. */
const SCOPE_OF_ROLE: Readonly<Record<Role, Scope | undefined>> = {
  reader: 'drafts:read',
  editor: 'drafts:write',
  publisher: 'publish',
  administrator: undefined,
}

/** A token does in its register what its scopes say, and nothing that only a person may. */
function holds(scopes: ReadonlySet<Scope>, right: Exclude<Right, 'anyone' | 'operator'>): boolean {
  const scope = isScope(right) ? right : right === 'officer' ? undefined : SCOPE_OF_ROLE[right]
  return scope !== undefined && scopes.has(scope)
}

/** How history names the one who acted: an opaque id, never a person's name. */
export function actorOf(principal: Principal): string {
  if (principal.kind === 'token') return principal.tokenId
  return principal.kind === 'officer' ? principal.accountId : principal.kind
}
