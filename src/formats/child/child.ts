import type { FileHints } from '../file-hints.ts'
import { readBytes } from '../read-bytes.ts'
import { toParcels } from './parcels.ts'

/** What the child is given: it holds nothing else, may write nothing and reach nobody. */
export interface Task {
  readonly bytes: Uint8Array
  readonly hints: FileHints
}

// The parent sends one message, which `readInChild` makes of a task, and ends this process when it has the last parcel.
process.once('message', async ({ bytes, hints }: Task) => {
  for (const parcel of toParcels(await readBytes(bytes, hints))) process.send?.(parcel)
})
