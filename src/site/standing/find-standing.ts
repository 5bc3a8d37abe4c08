import {
  type AskedRegister,
  registerAt,
  type RegisterOnHost,
  siteOf,
} from '../../records/published/register-site.ts'
import type { SiteDeps } from '../site-deps.ts'
import type { Standing } from './standing.ts'

/** What an address says of where its page stands. */
export interface Addressed extends AskedRegister {
  /** YYYY-MM-DD. */
  readonly day: string | undefined
}

export type FoundStanding =
  | { readonly kind: 'here'; readonly standing: Standing }
  /** The page has one address and it is another: what to put before the locale there. */
  | { readonly kind: 'elsewhere'; readonly base: string }

/** Whose page an address means, and of which day; undefined for a register that nobody has and a day that no calendar has. */
export async function findStanding(
  deps: SiteDeps,
  { host, slug, day }: Addressed,
): Promise<FoundStanding | undefined> {
  const found = registerAt(await deps.registers(), { host, slug })
  if (!found) return undefined
  if (slug !== undefined && found.prefix === '')
    return { kind: 'elsewhere', base: day === undefined ? '' : pastBase('', day) }
  return standingOn(deps, found, day)
}

async function standingOn(
  deps: SiteDeps,
  { register, prefix }: RegisterOnHost,
  day: string | undefined,
): Promise<FoundStanding | undefined> {
  const { id: registerId } = register
  const timeZone = (await deps.around(registerId))?.register.place.timeZone ?? 'UTC'
  const known = deps.origin && siteOf(await deps.registers(), register, deps.origin).address
  if (day === undefined)
    return { kind: 'here', standing: { registerId, base: prefix, past: null, timeZone, known } }
  if (!isDay(day)) return undefined
  if (day >= deps.today(timeZone)) return { kind: 'elsewhere', base: prefix }
  const past = { day, present: prefix }
  const base = pastBase(prefix, day)
  return {
    kind: 'here',
    standing: { registerId, base, past, timeZone, known: known && pastBase(known, day) },
  }
}

function pastBase(present: string, day: string): string {
  return `${present}/as-of/${day}`
}

export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}
