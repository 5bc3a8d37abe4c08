import { type Exported, exportAddress, type ExportSettings } from './export-address.ts'
import type { MakerRequest } from './maker-thread.ts'
import type { SiteSource } from './site-source.ts'

/** Makes these addresses in this thread, one after another. */
export async function makeHere(
  source: SiteSource,
  request: MakerRequest,
  settings: ExportSettings,
): Promise<Exported[]> {
  const all: Exported[] = []
  for (const [address, before] of request)
    all.push(exportAddress(address, await source.answer(address), before, settings))
  return all
}
