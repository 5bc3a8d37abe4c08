import type { Id } from '../../kernel/ids.ts'

/** What a person may do in one register, each role with all that stands before it. */
export const ROLES = ['reader', 'editor', 'publisher', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Who asks: everybody, an officer with roles, or whoever runs commands on the server itself. */
export type Principal =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'officer'; readonly accountId: Id<'account'>; readonly roles: ReadonlyMap<string, Role> }
  | { readonly kind: 'operator' }

export const ANYONE: Principal = { kind: 'anyone' }
export const OPERATOR: Principal = { kind: 'operator' }

/**
 * What an act asks for: a role in the register, that anybody may, that every officer who is signed in may (it concerns
 * nobody but them), or that only the installation's operator may.
 */
export type Right = Role | 'anyone' | 'officer' | 'operator'

/** Whether this principal has that right in that register. */
export function allows(principal: Principal, right: Right, registerId: string): boolean {
  if (right === 'anyone' || principal.kind === 'operator') return true
  if (right === 'operator' || principal.kind === 'anyone') return false
  if (right === 'officer') return true
  const role = principal.roles.get(registerId)
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(right)
}

/** How history names the one who acted: an opaque id, never a person's name. */
export function actorOf(principal: Principal): string {
  return principal.kind === 'officer' ? principal.accountId : principal.kind
}
