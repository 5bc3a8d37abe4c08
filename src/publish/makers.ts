import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Config } from '../config.ts'
import type { Makers } from './crawl.ts'
import type { Before, Exported } from './export-address.ts'
import type { ExportScope } from './scope.ts'
import type { Contact } from '../ui/ask-department.ts'

export interface MakerData extends ExportScope {
  readonly config: Config
  readonly origin: string | undefined
  readonly folder: string
  readonly contact: Contact
}

export type MakerRequest = readonly (readonly [address: string, before: Before | undefined])[]

const MOST = 4 // threads, each of which holds the application once

/** Threads that make pages beside one another, one for each processor. */
export function openMakers(
  data: MakerData,
  before: (address: string) => Before | undefined,
): Makers & { close(): Promise<void> } {
  const count = Math.min(MOST, availableParallelism())
  const free = Array.from(
    { length: count },
    () => new Worker(new URL('maker.ts', import.meta.url), options(data)),
  )
  const all = [...free]
  const make = async (addresses: readonly string[]) => {
    const worker = free.pop()
    if (!worker) throw new Error('more batches at once than threads')
    const made = answerOf(worker)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(addresses.map((address) => [address, before(address)]) satisfies MakerRequest)
    const exported = await made
    free.push(worker)
    return exported
  }
  const close = async () => {
    await Promise.all(all.map(ended))
  }
  return { atOnce: count, make, close }
}

function options(workerData: MakerData) {
  return { workerData, resourceLimits: { maxOldGenerationSizeMb: 192 } }
}

function answerOf(worker: Worker): Promise<readonly Exported[]> {
  return new Promise((resolve, reject) => {
    const onError = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)))
    worker.once('error', onError)
    worker.once('message', (made: readonly Exported[]) => {
      worker.off('error', onError)
      resolve(made)
    })
  })
}

function ended(worker: Worker): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  worker.once('exit', () => resolve())
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(null)
  return promise
}
