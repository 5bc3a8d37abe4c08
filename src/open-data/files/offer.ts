import type { Json } from '../../kernel/hash.ts'
import type { RouteRequest } from '../../http/route.ts'
import { type DataSet, dataSet } from '../../records/published/described/data-set.view.ts'
import { licenceOf } from '../../records/published/described/licence.ts'
import type { Scope } from '../../records/published/described/scope.ts'
import type { PublishedReads } from '../../records/published/reads.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'

/** The data of a register as one request, or one command, asks for it. */
export interface Offer extends DataSet {
  readonly scope: Scope
  /** The address that was asked for, its query included; of a command the one that gives the same. */
  readonly asked: URL
}

/** What was asked for is not to be had: nothing is published, or there is no such register. */
export async function offerFor(
  { published, origin }: Pick<OpenDataDeps, 'published' | 'origin'>,
  { url }: Pick<RouteRequest, 'url'>,
): Promise<Offer | undefined> {
  return offerAt(published, new URL(url.pathname + url.search, origin ?? url.origin))
}

export async function offerAt(reads: PublishedReads, asked: URL): Promise<Offer | undefined> {
  const found = await dataSet(reads, asked.searchParams.get('register') ?? undefined)
  if (!found) return undefined
  const scope = {
    reads,
    registerId: found.register.id,
    base: asked.origin,
    dataDate: dayOf(found.publishedAt),
    since: asked.searchParams.get('since') ?? undefined,
  }
  return { ...found, scope, asked }
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
    history: { ...checkpoint, address: `${scope.base}/data/history.json` },
  }
}
