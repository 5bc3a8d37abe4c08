import { availableParallelism } from 'node:os'
import type { Makers } from './crawl.ts'
import type { Before, Exported } from './export-address.ts'
import { type MakerData, type MakerRequest, type MakerThread, makerThread } from './maker-thread.ts'

type Make = (request: MakerRequest) => Promise<readonly Exported[]>

const MOST = 4 // places where pages are made, each of which holds the application once
const AHEAD = 2 // requests a thread has, so that it need not wait while this thread makes pages itself

/** Threads beside this one in which pages are made, one for each further processor; they begin to load at once. */
export function startThreads(data: MakerData): readonly MakerThread[] {
  const others = Math.min(MOST, availableParallelism()) - 1
  return Array.from({ length: others }, () => makerThread(data))
}

/** Makes pages in these threads and, where none is free, in this one. */
export function makersIn(
  threads: readonly MakerThread[],
  here: Make,
  before: (address: string) => Before | undefined,
): Makers {
  // The last is taken first: this thread hands out work before it does any.
  const free: Make[] = [here, ...threads.flatMap(({ make }) => Array<Make>(AHEAD).fill(make))]
  const make = async (addresses: readonly string[]) => {
    const one = free.pop()
    if (!one) throw new Error('more requests at once than there is room for')
    const made = await one(addresses.map((address) => [address, before(address)]))
    if (one === here) free.unshift(one)
    else free.push(one)
    return made
  }
  return { atOnce: free.length, make }
}
