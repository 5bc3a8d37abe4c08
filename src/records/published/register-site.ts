import type { RegisterData } from './publishing/publish-register.ts'

/** What of a register tells where it stands. */
type Register = Pick<RegisterData, 'id' | 'slug' | 'hosts'>

/** A register and what stands before its addresses on one host: '' or '/busan'. */
export interface RegisterOnHost<Of extends Register = RegisterData> {
  readonly register: Of
  readonly prefix: string
}

/** What an address says of whose it is. */
export interface AskedRegister {
  /** As the browser names it, with its port where that is not the usual one. */
  readonly host: string
  /** The register's name in the address; undefined where the host alone tells. */
  readonly slug: string | undefined
}

/** Every register that stands on a host: a host of its own shows one and no other. */
export function registersOn<Of extends Register>(
  registers: readonly Of[],
  host: string,
): RegisterOnHost<Of>[] {
  const owner = registers.find(({ hosts }) => hosts?.includes(host))
  if (owner) return [{ register: owner, prefix: '' }]
  return registers.map((register, place) => ({ register, prefix: place === 0 ? '' : `/${register.slug}` }))
}

/** Whose address it is; undefined for a name that nobody has there. */
export function registerAt<Of extends Register>(
  registers: readonly Of[],
  { host, slug }: AskedRegister,
): RegisterOnHost<Of> | undefined {
  return registersOn(registers, host).find(
    ({ register, prefix }) => (slug === undefined && prefix === '') || register.slug === slug,
  )
}

/** The one place under which a register is known, wherever it was asked for. */
export interface RegisterSite {
  /** Scheme, host and port: "https://exchange.example.kr". */
  readonly origin: string
  /** The same with what stands before the register's own addresses: "https://exchange.example.kr/busan". */
  readonly address: string
}

/** On the first of its own hosts, or where the installation stands: with its name before its addresses there. */
export function siteOf(
  registers: readonly Register[],
  { id, slug, hosts }: Register,
  installation: string,
): RegisterSite {
  const { protocol, host, origin } = new URL(installation)
  const [own] = hosts ?? []
  if (own !== undefined && !hosts?.includes(host))
    return { origin: `${protocol}//${own}`, address: `${protocol}//${own}` }
  const isPlain = own !== undefined || registers[0]?.id === id
  return { origin, address: isPlain ? origin : `${origin}/${slug}` }
}
