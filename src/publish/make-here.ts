import { setImmediate as aTurn } from 'node:timers/promises'
import { type Exported, exportAddress, type ExportSettings } from './export-address.ts'
import type { MakerRequest } from './maker-thread.ts'
import type { SiteSource } from './site-source.ts'

/**
 * Makes these addresses in this thread, one after another; what is made is packed and written meanwhile. Nothing that
 * makes a page waits for the world, so a turn is left to it after each: else this thread would never hear that another is
 * done and has nothing left to do.
 */
export async function makeHere(
  source: SiteSource,
  request: MakerRequest,
  settings: ExportSettings,
): Promise<Exported[]> {
  const all: Promise<Exported>[] = []
  for (const [address, before] of request) {
    all.push(exportAddress(address, await source.answer(address), before, settings))
    await aTurn()
  }
  return Promise.all(all)
}
