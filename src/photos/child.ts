import sharp from 'sharp'
import { toSizes } from './sizes.ts'

// One picture, one process: nothing is worth keeping in its memory, and one thread is what it may take of the machine.
sharp.cache(false)
sharp.concurrency(1)

// The parent sends one message, the bytes, and ends this process when it has the answer.
process.once('message', async (bytes: Uint8Array) => process.send?.(await toSizes(bytes)))
