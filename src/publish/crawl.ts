import type { Exported } from './export-address.ts'

/** Makes a few addresses at a time, somewhere. */
export interface Makers {
  /** How many batches may be under way at once. */
  readonly atOnce: number
  readonly make: (addresses: readonly string[]) => Promise<readonly Exported[]>
}

const BATCH = 24

/**
 * Makes every address given and every one that what was made leads to, each once; `isWanted` is asked for those that were
 * found. `tell` hears of each as it is done.
 */
export async function crawl(
  first: Iterable<string>,
  { atOnce, make }: Makers,
  isWanted: (address: string) => boolean,
  tell: (done: Exported, waiting: number) => void,
): Promise<void> {
  const seen = new Set(first)
  const waiting = [...seen]
  const find = (address: string) => {
    if (seen.has(address) || !isWanted(address)) return
    seen.add(address)
    waiting.push(address)
  }
  const work = async (): Promise<void> => {
    for (const done of await make(waiting.splice(0, BATCH))) {
      for (const link of done.links) find(link)
      tell(done, waiting.length)
    }
  }
  const underWay = new Set<Promise<void>>()
  while (waiting.length > 0 || underWay.size > 0) {
    while (waiting.length > 0 && underWay.size < atOnce) {
      const one = work().finally(() => underWay.delete(one))
      underWay.add(one)
    }
    await Promise.race(underWay)
  }
}
