import type { FileStore } from './file-store.ts'

/** Keeps everything in `now`; what an installation kept before in `earlier` is still found and can be taken away. */
export function withEarlier(now: FileStore, earlier: FileStore): FileStore {
  return {
    keep: (bytes) => now.keep(bytes),
    has: async (hash) => (await now.has(hash)) || earlier.has(hash),
    hashes: async () => [...new Set([...(await now.hashes()), ...(await earlier.hashes())])].toSorted(),
    // The folder is asked first: that costs nothing where it has nothing.
    read: async (hash) => ((await earlier.has(hash)) ? earlier : now).read(hash),
    remove: async (hash) => {
      await earlier.remove(hash)
      await now.remove(hash)
    },
    sweepUnfinished: (at) => earlier.sweepUnfinished(at),
  }
}
