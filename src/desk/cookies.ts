import type { DeskMeans } from './desk-deps.ts'

type Settings = DeskMeans['settings']

/** The cookies of the desk. Each is out of reach of scripts and is sent to our own pages only. */
export type CookieName = 'session' | 'device' | 'flash' | 'language' | 'elsewhere'

/** Over TLS a name that begins so can be set by this very host only (RFC 6265bis, 4.1.3.2). */
const HOST = '__Host-'

function isSecure({ publicAddress }: Settings): boolean {
  return publicAddress?.startsWith('https://') ?? false
}

export function cookieName(name: CookieName, settings: Settings): string {
  return `${isSecure(settings) ? HOST : ''}gyoryu-${name}`
}

/** A cookie to be set; without `seconds` it goes when the browser is closed. */
export function setCookie(
  name: CookieName,
  value: string,
  settings: Settings,
  seconds?: number,
): readonly ['set-cookie', string] {
  const parts = [`${cookieName(name, settings)}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax']
  if (isSecure(settings)) parts.push('Secure')
  if (seconds !== undefined) parts.push(`Max-Age=${seconds}`)
  return ['set-cookie', parts.join('; ')]
}

export function clearCookie(name: CookieName, settings: Settings): readonly ['set-cookie', string] {
  return setCookie(name, '', settings, 0)
}

/** The value that a request's cookie header holds; undefined when it is empty or not there. */
export function readCookie(header: string | null, name: CookieName, settings: Settings): string | undefined {
  const begins = `${cookieName(name, settings)}=`
  const pair = (header ?? '').split(';').find((part) => part.trim().startsWith(begins))
  return pair?.trim().slice(begins.length) || undefined
}
