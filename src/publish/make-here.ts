import type { Before, Exported, ExportSettings } from './export-address.ts'
import { exportAddress } from './export-address.ts'
import type { SiteSource } from './site-source.ts'

/** Makes these addresses in this thread, one after another. */
export async function makeHere(
  source: SiteSource,
  addresses: readonly (readonly [address: string, before: Before | undefined])[],
  settings: ExportSettings,
): Promise<Exported[]> {
  const all: Exported[] = []
  for (const [address, before] of addresses)
    all.push(exportAddress(address, await source.answer(address), before, settings))
  return all
}
