import { Worker } from 'node:worker_threads'
import type { Config } from '../config.ts'
import type { Before, Exported } from './export-address.ts'
import type { ExportScope } from './scope.ts'

/** What a thread needs to know to make pages as this one does. */
export interface MakerData extends ExportScope {
  readonly config: Config
  readonly origin: string | undefined
  readonly folder: string
}

/** Addresses to make, each with what the last run left there. */
export type MakerRequest = readonly (readonly [address: string, before: Before | undefined])[]

/** A thread that makes pages, one request after the other. */
export interface MakerThread {
  readonly make: (request: MakerRequest) => Promise<readonly Exported[]>
  readonly end: () => Promise<void>
}

/** Starts a thread; it answers its requests in the order in which they came, and none after it failed. */
export function makerThread(workerData: MakerData): MakerThread {
  // Young objects live as long as one page.
  const limits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 12 }
  const worker = new Worker(new URL('maker.ts', import.meta.url), { workerData, resourceLimits: limits })
  const exited = new Promise((resolve) => worker.once('exit', resolve))
  const asked: PromiseWithResolvers<readonly Exported[]>[] = []
  worker.on('message', (made: readonly Exported[]) => asked.shift()?.resolve(made))
  let failed: unknown
  worker.on('error', (error) => {
    failed = error
    asked.splice(0).forEach(({ reject }) => reject(error))
  })
  const make = (request: MakerRequest) => {
    const answer = Promise.withResolvers<readonly Exported[]>()
    if (failed !== undefined) return Promise.reject(failed)
    asked.push(answer)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(request)
    return answer.promise
  }
  const end = async () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(null)
    await exited
  }
  return { make, end }
}
