import type { RouteRequest } from '../http/route.ts'
import { type DeskLocale, toDeskLocale } from '../kernel/locale.ts'
import { allows, type Role } from '../records/account/principal.ts'
import { type Officer, officerOf, type OfficersRegister } from '../records/account/account.view.ts'
import { timeZoneOfPlace } from '../records/place/time-zone.view.ts'
import { readCookie } from './cookies.ts'
import type { DeskAssets, DeskDeps } from './desk-deps.ts'
import { type Flash, readFlash } from './flash.ts'

/** What every page of the desk needs beside its own subject. */
export interface DeskContext {
  readonly locale: DeskLocale
  /** Who is signed in; null on the pages that lead in. */
  readonly officer: Officer | null
  /** The register that the address names, with the officer's role in it; null elsewhere. */
  readonly register: OfficersRegister | null
  /** As it was asked for, with its query. */
  readonly path: string
  /** Where the register's home lies, or that of the officer's first register. */
  readonly timeZone: string
  readonly flash: Flash | undefined
  readonly assets: DeskAssets
  readonly settings: DeskDeps['settings']
}

/** What of a request a page of the desk looks at. */
type Asked = Pick<RouteRequest, 'principal' | 'registerId' | 'url' | 'header'>

export async function deskContextOf(deps: DeskDeps, request: Asked): Promise<DeskContext> {
  const { principal, registerId, url } = request
  const officer =
    principal.kind === 'officer' ? await officerOf(deps.database.reads, principal.accountId) : undefined
  const register = officer?.registers.find(({ id }) => id === registerId) ?? null
  return {
    locale: officer?.locale ?? languageAsked(deps, request),
    officer: officer ?? null,
    register,
    timeZone: await timeZoneOf(deps, register ?? officer?.registers[0]),
    path: url.pathname + url.search,
    flash: readFlash(readCookie(request.header('cookie'), 'flash', deps.settings)),
    assets: deps.assets,
    settings: deps.settings,
  }
}

const AT_HOME = 'Asia/Seoul'

async function timeZoneOf({ database }: DeskDeps, register: OfficersRegister | undefined): Promise<string> {
  return (register && (await timeZoneOfPlace(database.reads, register.placeId))) ?? AT_HOME
}

/** For those who are not signed in: what they chose on this page, or before, or what their browser prefers. */
export function languageAsked(
  { settings }: Pick<DeskDeps, 'settings'>,
  { url, header }: Pick<RouteRequest, 'url' | 'header'>,
): DeskLocale {
  const chosen = toDeskLocale(url.searchParams.get('lang'))
  const before = toDeskLocale(readCookie(header('cookie'), 'language', settings) ?? null)
  const [preferred = ''] = (header('accept-language') ?? '').split(/[-,;]/, 1)
  return chosen ?? before ?? (preferred === '' || preferred === 'ko' ? 'ko' : 'en')
}

/** Whether the officer may do what asks for this role in the register that the page is about. */
export function mayAs(role: Role, { officer, register }: DeskContext): boolean {
  if (!officer || !register) return false
  const roles = new Map([[register.id as string, register.role]])
  return allows({ kind: 'officer', accountId: officer.accountId, roles }, role, register.id)
}
