import type { Config } from '../config.ts'
import type { Route } from '../http/route.ts'
import { openInstallation } from '../installation/installation.ts'
import { lastChanges } from '../records/published/change.view.ts'
import { registerContact } from '../records/published/contact.view.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import { registersOn } from '../records/published/register-site.ts'
import { publishedRegisters } from '../records/published/register.view.ts'
import { createPublicApp } from '../public-app.ts'
import type { Locale } from '../kernel/locale.ts'
import type { Answered } from './answered.ts'
import type { ExportedRegister } from './exported-register.ts'
import { type Findable, searchIndex } from './search-index.ts'
import { CollectedPages } from './collected-pages.ts'

/** The site of one installation, asked without a server. */
export interface SiteSource {
  readonly routes: readonly Route[]
  /** What every page loads, under addresses that change with their content. */
  readonly assets: ReadonlyMap<string, Answered>
  /** When each tag was last touched. */
  readonly changes: () => Promise<ReadonlyMap<string, number>>
  readonly answer: (address: string) => Promise<Answered>
  /** The page that says, in the language of an address, that nothing is there. */
  readonly notFound: (address: string) => Promise<string>
  /** What every answer says of itself, whatever it is. */
  readonly headers: () => Promise<readonly (readonly [string, string])[]>
  /** The registers that stand here, each under its prefix. */
  readonly registers: () => Promise<readonly ExportedRegister[]>
  readonly findable: (registerId: string) => Promise<(locale: Locale) => readonly Findable[]>
  readonly close: () => Promise<void>
}

/** Only to be asked by; a page that must name the site says nothing then. */
const UNNAMED = 'http://localhost'

/** `origin` is the name that the site will be known under: "https://city.example". */
export async function openSiteSource(config: Config, origin: string | undefined): Promise<SiteSource> {
  const installation = await openInstallation({ ...config, publicAddress: origin })
  const pages = new CollectedPages()
  const faults: unknown[] = []
  const app = await createPublicApp(installation, origin, (fault) => faults.push(fault), pages)
  const ask = (address: string) => app.fetch(new Request((origin ?? UNNAMED) + address))
  return {
    routes: app.routes,
    assets: pages.pinned,
    changes: () => lastChanges(installation.database.published),
    answer: async (address) => {
      const asset = pages.pinned.get(address)
      if (asset) return asset
      const request = new Request((origin ?? UNNAMED) + address)
      const response = await app.fetch(request)
      if (faults.length > 0) throw new AggregateError(faults, `${address} could not be made`)
      return toAnswered(response, pages.takeShows(new URL(request.url).pathname))
    },
    notFound: async (address) => (await ask(address)).text(),
    headers: async () => [...(await ask('/404')).headers].filter(([name]) => !ITS_OWN.test(name)),
    findable: (registerId) => searchIndex(installation.database.published, registerId),
    registers: () => registersAt(installation.database.published, origin ?? UNNAMED),
    close: () => installation.close(),
  }
}

async function registersAt(reads: PublishedReads, origin: string): Promise<ExportedRegister[]> {
  const there = registersOn(await publishedRegisters(reads), new URL(origin).host)
  return Promise.all(
    there.map(async ({ prefix, register: { id } }) => ({
      prefix,
      id,
      contact: await registerContact(reads, id),
    })),
  )
}

/** Headers that speak of one answer. */
const ITS_OWN = /^(?:content-(?:type|length|encoding)|cache-control|etag|vary|location|date)$/

async function toAnswered(response: Response, shows: readonly string[] | null): Promise<Answered> {
  const { status, headers } = response
  const to = headers.get('location')
  if (status >= 300 && status < 400 && to !== null) return { kind: 'redirect', to, status }
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (status !== 200) return { kind: 'none', status }
  return { kind: 'file', type: headers.get('content-type') ?? 'application/octet-stream', bytes, shows }
}
