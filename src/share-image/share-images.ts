import { Worker } from 'node:worker_threads'
import type { SharePicture } from './share-picture.ts'

/** Paints pictures of pages, one after the other, beside the thread that answers requests. */
export interface ShareImages {
  /** PNG of SHARE_SIZE; undefined when too many wait already or painting took too long. */
  paint(picture: SharePicture): Promise<Uint8Array<ArrayBuffer> | undefined>
}

/** What the thread answers to each picture, in the order in which it was given them. */
export type Painted = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: string }

const MOST_WAITING = 50
const LONGEST = 10_000 // milliseconds for one picture; after it the thread is ended
const IDLE = 2000 // milliseconds after which the thread ends and gives its memory back
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

export function openShareImages(): ShareImages {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let before: Promise<unknown> = Promise.resolve()
  let waiting = 0

  const end = (): void => {
    void worker?.terminate()
    worker = undefined
  }
  const next = async (picture: SharePicture) => {
    clearTimeout(idle)
    worker ??= new Worker(new URL('share-image.worker.ts', import.meta.url), { resourceLimits: LIMITS })
    worker.unref()
    const painted = await paintedBy(worker, picture)
    if (painted === undefined) end()
    idle = setTimeout(end, IDLE).unref()
    return painted
  }
  return {
    paint(picture) {
      if (waiting >= MOST_WAITING) return Promise.resolve(undefined)
      waiting++
      const painted = before.then(() => next(picture)).finally(() => waiting--)
      before = painted.catch(end)
      return painted
    },
  }
}

/** Undefined when it took too long; throws what went wrong in the thread. */
function paintedBy(worker: Worker, picture: SharePicture): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer> | undefined>()
  const late = setTimeout(() => resolve(undefined), LONGEST)
  const told = (painted: Painted) =>
    'bytes' in painted ? resolve(painted.bytes) : reject(new Error(painted.error))
  worker.once('message', told)
  worker.once('error', reject)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(picture)
  return promise.finally(() => {
    clearTimeout(late)
    worker.off('message', told)
    worker.off('error', reject)
  })
}
