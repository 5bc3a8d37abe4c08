import type { PublicActDeps } from '../acts/public/public-act-deps.ts'
import type { Freshness } from '../http/page-store.ts'
import { publishedRegisters } from '../records/published/register.view.ts'
import { stateOfTags, versionOfPublished } from '../records/published/change.view.ts'

/** How the page store learns that something was published: SQLite says so by itself, PostgreSQL is asked. */
export function freshnessOf({ database, clock }: PublicActDeps): Freshness {
  const { published } = database
  return {
    version: () => database.dataVersion()?.toString() ?? versionOfPublished(published),
    stateOf: (tags) => stateOfTags(published, tags),
    hosts: async () => new Set((await publishedRegisters(published)).flatMap(({ hosts }) => hosts ?? [])),
    now: () => Date.parse(clock.now()),
  }
}
