import type { PublicActDeps } from '../acts/public/public-act-deps.ts'
import type { Freshness } from '../http/page-store.ts'
import { stateOfTags, versionOfPublished } from '../records/published/change.view.ts'

/** How the page store learns that something was published: SQLite says so by itself, PostgreSQL is asked. */
export function freshnessOf({ database, clock }: PublicActDeps): Freshness {
  const { published } = database
  return {
    version: () => database.dataVersion()?.toString() ?? versionOfPublished(published),
    stateOf: (tags) => stateOfTags(published, tags),
    now: () => Date.parse(clock.now()),
  }
}
