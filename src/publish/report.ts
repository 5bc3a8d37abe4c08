import type { Exported } from './export-address.ts'
import type { Manifest } from './manifest.ts'

/** What one run did. */
export interface PublishReport {
  /** Addresses that are served now: pages, files and moved addresses. */
  readonly served: number
  readonly written: number
  /** Looked at anew and found to be as they were. */
  readonly unchanged: number
  readonly removed: number
  /** Addresses that a page leads to and that nothing answers. */
  readonly broken: readonly string[]
}

export function reportOf(
  before: Manifest,
  after: Manifest,
  made: ReadonlyMap<string, Exported>,
): PublishReport {
  const all = [...made.values()]
  const led = new Set(all.flatMap(({ links }) => links))
  return {
    served: Object.keys(after.pages).length,
    written: all.filter(({ written }) => written).length,
    unchanged: all.filter(({ written, file }) => !written && file !== undefined).length,
    removed: Object.keys(before.pages).filter((address) => !(address in after.pages)).length,
    broken: all.flatMap(({ address, file }) => (file === undefined && led.has(address) ? [address] : [])),
  }
}
