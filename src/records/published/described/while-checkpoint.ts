import type { PublishedReads } from '../reads.ts'

interface Kept<Value> {
  readonly state: string
  readonly value: Promise<Value>
}

/**
 * Reads once for each key as long as nothing was published, and keeps the few keys that were asked last. `state` says
 * what was published, and was asked before the reading, so that nothing older is ever kept under it.
 */
export function whileCheckpoint<Value>(most: number) {
  const keptFor = new WeakMap<PublishedReads, Map<string, Kept<Value>>>()
  return (reads: PublishedReads, key: string, state: string, read: () => Promise<Value>): Promise<Value> => {
    const kept = keptFor.get(reads) ?? new Map<string, Kept<Value>>()
    keptFor.set(reads, kept)
    const known = kept.get(key)
    const fresh = known?.state === state ? known : { state, value: read() }
    kept.delete(key)
    kept.set(key, fresh)
    const oldest = kept.keys().next()
    if (kept.size > most && !oldest.done) kept.delete(oldest.value)
    fresh.value.catch(() => kept.get(key) === fresh && kept.delete(key))
    return fresh.value
  }
}
