import type { KeptPage, Manifest } from './manifest.ts'

/** How things stand now. */
export interface Standing {
  readonly fingerprint: string
  /** When each tag was last touched. */
  readonly changes: ReadonlyMap<string, number>
}

/** The addresses of the last run that may not be true any more. A moved address is true as long as its goal is served. */
export function staleAddresses(before: Manifest, { fingerprint, changes }: Standing): Set<string> {
  const isAll = before.fingerprint !== fingerprint
  const touched = before.tags.map(([tag, sequence]) => (changes.get(tag) ?? 0) !== sequence)
  const isStale = ({ shows, redirect }: KeptPage) =>
    isAll || (shows === null ? redirect === undefined : shows.some((tag) => touched[tag]))
  return new Set(Object.entries(before.pages).flatMap(([address, page]) => (isStale(page) ? [address] : [])))
}
