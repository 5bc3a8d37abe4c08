import type { Exported } from './export-address.ts'
import { waitingList } from './waiting-list.ts'

/** Makes a few addresses at a time, somewhere. */
export interface Makers {
  /** How many batches may be under way at once. */
  readonly atOnce: number
  readonly make: (addresses: readonly string[]) => Promise<readonly Exported[]>
}

const BATCH = 24
/** Parts into which what waits is cut, so that all makers are done at about the same time. */
const PARTS = 16

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
  const waiting = waitingList(seen)
  const find = (address: string) => {
    if (seen.has(address) || !isWanted(address)) return
    seen.add(address)
    waiting.add(address)
  }
  const work = async (): Promise<void> => {
    for (const done of await make(waiting.take(Math.min(BATCH, Math.ceil(waiting.size() / PARTS))))) {
      for (const link of done.links) find(link)
      tell(done, waiting.size())
    }
  }
  const underWay = new Set<Promise<void>>()
  while (waiting.size() > 0 || underWay.size > 0) {
    while (waiting.size() > 0 && underWay.size < atOnce) {
      const one = work().finally(() => underWay.delete(one))
      underWay.add(one)
    }
    await Promise.race(underWay)
  }
}
