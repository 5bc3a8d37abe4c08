import type { Json } from '../../kernel/hash.ts'
import type { RouteRequest } from '../../http/route.ts'
import { type DataSet, dataSet } from '../../records/published/described/data-set.view.ts'
import { licenceOf } from '../../records/published/described/licence.ts'
import type { Scope } from '../../records/published/described/scope.ts'
import type { PublishedReads } from '../../records/published/reads.ts'
import { siteOf } from '../../records/published/register-site.ts'
import { publishedRegisters } from '../../records/published/register.view.ts'
import { type AskedRegister, askedRegister } from '../asked-register.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'

/** The data of a register as one request, or one command, asks for it. */
export interface Offer extends DataSet {
  readonly scope: Scope
  /** The address that was asked for where the register is known, its query included; of a command the one that gives the same. */
  readonly asked: URL
  /** What stands before the addresses of the register where it was asked: '' or '/busan'. */
  readonly prefix: string
}

/** What was asked for is not to be had: nothing is published, or there is no such register. */
export async function offerFor(
  deps: Pick<OpenDataDeps, 'published' | 'registers' | 'origin'>,
  request: Pick<RouteRequest, 'url' | 'param'>,
): Promise<Offer | undefined> {
  const asked = await askedRegister(deps, request)
  const { pathname, search } = request.url
  return asked && offerOf(deps.published, asked, pathname.slice(asked.prefix.length) + search)
}

/** As a command asks for it: `asked` as if the register were the installation's only one, `slug` says which it is. */
export async function offerAt(reads: PublishedReads, asked: URL, slug?: string): Promise<Offer | undefined> {
  const registers = await publishedRegisters(reads)
  const register = registers.find((one) => slug === undefined || one.slug === slug)
  if (!register) return undefined
  const site = siteOf(registers, register, asked.origin)
  return offerOf(reads, { register, prefix: '', site }, asked.pathname + asked.search)
}

async function offerOf(
  reads: PublishedReads,
  { register, prefix, site }: AskedRegister,
  path: string,
): Promise<Offer | undefined> {
  const found = await dataSet(reads, register.id)
  if (!found) return undefined
  const asked = new URL(site.address + path)
  const scope = {
    reads,
    registerId: register.id,
    base: site.origin,
    site: site.address,
    state: found.checkpoint.hash,
    dataDate: dayOf(found.publishedAt),
    since: asked.searchParams.get('since') ?? undefined,
  }
  return { ...found, scope, asked, prefix }
}

/** History is kept in UTC, and so is the day that the data is of. */
function dayOf(moment: string): string {
  return moment.slice(0, 10)
}

/** What every file says of itself: whose data, of which day, under which licence, and what vouches for it. */
export function aboutOf({ register, scope, asked, checkpoint }: Offer): Record<string, Json> {
  const licence = licenceOf(register.licence)
  return {
    register: { id: register.id, slug: register.slug, name: register.names },
    data_date: scope.dataDate,
    licence: licence && { name: licence.name, address: licence.address },
    url: asked.href,
    terms: `${scope.base}/data/terms`,
    history: { ...checkpoint, address: `${scope.site}/data/history.json` },
  }
}
