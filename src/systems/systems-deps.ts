import type { Pace } from '../acts/tokens/who-bears.ts'
import type { ActDeps } from '../records/perform.ts'
import type { RegisterData } from '../records/published/publishing/publish-register.ts'

/** What the interface for a city's own systems works with. */
export interface SystemsDeps extends ActDeps {
  /** Every register, the first that was opened first. */
  readonly registers: () => Promise<readonly RegisterData[]>
  /** Scheme, host and port; as the request names them when the installation was told none. */
  readonly origin: string | undefined
  readonly pace: Pace
}
