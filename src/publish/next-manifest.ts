import type { Exported } from './export-address.ts'
import type { KeptPage, Manifest } from './manifest.ts'
import type { Standing } from './stale.ts'

/** What the next run must know: what this one made, and what of the last one still stands. */
export function nextManifest(
  before: Manifest,
  made: ReadonlyMap<string, Exported>,
  { fingerprint, changes }: Standing,
): Manifest {
  const numbers = new Map<string, number>()
  const numbered = (tags: readonly string[]) =>
    tags.map((tag) => numbers.get(tag) ?? numbers.set(tag, numbers.size).size - 1)
  const pages: Record<string, KeptPage> = {}
  for (const [address, page] of Object.entries(before.pages))
    if (!made.has(address))
      pages[address] = {
        ...page,
        shows: page.shows && numbered(page.shows.map((tag) => before.tags[tag]?.[0] ?? '')),
      }
  for (const one of made.values()) {
    const { address, file, hash, shows, redirect, type } = one
    if (file === undefined) continue
    pages[address] = {
      file,
      hash,
      shows: shows && numbered(shows),
      ...(redirect && { redirect }),
      ...(type !== undefined && { type }),
    }
  }
  const tags = [...numbers.keys()].map((tag): [string, number] => [tag, changes.get(tag) ?? 0])
  return { version: 1, fingerprint, tags, pages: inOrder(pages) }
}

/** Threads finish in any order; the files made of the manifest shall be the same for the same site. */
function inOrder(pages: Readonly<Record<string, KeptPage>>): Record<string, KeptPage> {
  return Object.fromEntries(Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1)))
}
