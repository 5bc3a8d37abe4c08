/**
 * Whether a changing request comes from one of our own pages. Public pages are shared between visitors and carry no
 * token, so forgery is checked by what a browser itself says and no script can change: Sec-Fetch-Site, and Origin
 * against the host that was asked. A request that says neither does not come from a page of ours and is refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = headers.get('origin')
  if (origin === null) return site === 'same-origin'
  return hostOf(origin) === headers.get('host')
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host
}
