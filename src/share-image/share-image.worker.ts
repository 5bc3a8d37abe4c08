import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import { drawn } from './drawn.ts'
import type { Painted } from './share-images.ts'
import type { SharePicture } from './share-picture.ts'

sharp.concurrency(1)
sharp.cache(false)

/** Few colours: a third of the bytes, and nobody sees it. */
const PNG = { palette: true, colours: 64, effort: 4, compressionLevel: 9 } as const

parentPort?.on('message', (picture: SharePicture) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void painted(picture).then((told) => parentPort?.postMessage(told))
})

async function painted(picture: SharePicture): Promise<Painted> {
  try {
    const svg = Buffer.from(await drawn(picture))
    const bytes = await sharp(svg, { limitInputPixels: 2_000_000 }).png(PNG).toBuffer()
    return { bytes: new Uint8Array(bytes) }
  } catch (error) {
    return { error: String(error) }
  }
}
