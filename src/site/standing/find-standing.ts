import { placeView } from '../../records/published/register.view.ts'
import type { RegisterData } from '../../records/published/publishing/publish-register.ts'
import type { SiteDeps } from '../site-deps.ts'
import type { Standing } from './standing.ts'

/** What an address says of where its page stands. */
export interface Addressed {
  /** As the browser names it, with its port where that is not the usual one. */
  readonly host: string
  /** The register's name in the address; undefined where the host alone tells. */
  readonly slug: string | undefined
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
  const registers = await deps.registers()
  const owner = registers.find(({ hosts }) => hosts?.includes(host))
  const usual = owner ?? registers[0]
  const register = slug === undefined ? usual : registers.find((one) => one.slug === slug)
  if (!register) return undefined
  const present = register === usual ? '' : `/${register.slug}`
  if (slug !== undefined && present === '')
    return { kind: 'elsewhere', base: day === undefined ? '' : pastBase('', day) }
  return standingOn(deps, register, present, day)
}

async function standingOn(
  deps: SiteDeps,
  { id: registerId, placeId }: RegisterData,
  present: string,
  day: string | undefined,
): Promise<FoundStanding | undefined> {
  const timeZone = (await placeView(deps.published, placeId)).timeZone ?? 'UTC'
  if (day === undefined)
    return { kind: 'here', standing: { registerId, base: present, past: null, timeZone } }
  if (!isDay(day)) return undefined
  if (day >= deps.today(timeZone)) return { kind: 'elsewhere', base: present }
  return {
    kind: 'here',
    standing: { registerId, base: pastBase(present, day), past: { day, present }, timeZone },
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
