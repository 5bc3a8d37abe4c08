/** What a token may be made for; each stands alone, so that a system gets no more than it needs. */
export const SCOPES = ['drafts:read', 'drafts:write', 'publish'] as const
export type Scope = (typeof SCOPES)[number]

export function isScope(text: string): text is Scope {
  return SCOPES.some((scope) => scope === text)
}
