import { availableParallelism } from 'node:os'
import type { Makers } from './crawl.ts'
import type { Before, Exported } from './export-address.ts'
import { type MakerData, type MakerRequest, makerThread } from './maker-thread.ts'

type Make = (request: MakerRequest) => Promise<readonly Exported[]>

const MOST = 4 // places where pages are made, each of which holds the application once
const AHEAD = 2 // requests a thread has, so that it need not wait while this thread makes pages itself

/** Makes pages in this thread and in others beside it, one for each further processor. */
export function openMakers(
  data: MakerData,
  here: Make,
  before: (address: string) => Before | undefined,
): Makers & { close(): Promise<void> } {
  const others = Math.min(MOST, availableParallelism()) - 1
  const threads = Array.from({ length: others }, () => makerThread(data))
  // The last is taken first: this thread hands out work before it does any.
  const free: Make[] = [here, ...threads.flatMap(({ make }) => Array<Make>(AHEAD).fill(make))]
  const atOnce = free.length
  const make = async (addresses: readonly string[]) => {
    const one = free.pop()
    if (!one) throw new Error('more requests at once than there is room for')
    const made = await one(addresses.map((address) => [address, before(address)]))
    if (one === here) free.unshift(one)
    else free.push(one)
    return made
  }
  const close = async () => {
    await Promise.all(threads.map(({ end }) => end()))
  }
  return { atOnce, make, close }
}
