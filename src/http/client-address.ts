import { isIP } from 'node:net'

/**
 * Where a request came from. What X-Forwarded-For says is believed only as far as our own proxies wrote it: with one of
 * them the last address in it, with two the last but one. A visitor can write whatever they like before those.
 */
export function clientAddress(
  remote: string | undefined,
  forwardedFor: string | null | undefined,
  proxies: number,
): string {
  const own = remote ?? 'unknown'
  if (proxies === 0 || !forwardedFor) return own
  const seen = forwardedFor
    .split(',')
    .map((part) => part.trim())
    .at(-proxies)
  return seen !== undefined && isIP(seen) !== 0 ? seen : own
}
