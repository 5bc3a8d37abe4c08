import type { RegisterData } from '../records/published/publishing/publish-register.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import type { ReadFile } from './package/media-files.ts'
import type { PageAssets } from '../ui/shell.ts'

/** What the open data works with: published rows alone, and the address under which the installation is known. */
export interface OpenDataDeps {
  readonly published: PublishedReads
  /** The bytes of a published photo or paper. */
  readonly readFile: ReadFile
  /** Every register, the first that was opened first. */
  readonly registers: () => Promise<readonly RegisterData[]>
  /** Scheme, host and port; as the request names them when the installation was told none. */
  readonly origin: string | undefined
  /** What the one page of the open data, that of its terms, loads. */
  readonly assets: PageAssets
  /** The present day in a time zone, YYYY-MM-DD. */
  readonly today: (timeZone: string) => string
}
