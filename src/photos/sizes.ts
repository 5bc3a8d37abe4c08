import sharp, { type Metadata, type Sharp } from 'sharp'
import { ok, refused, type Result } from '../kernel/result.ts'
import { LONGEST_SIDE, MOST_PIXELS, WIDTHS } from './limits.ts'
import type { PhotoFault } from './photo-fault.ts'

/** One file of a photo, as pages ask for it. */
export interface PhotoSize {
  readonly type: 'image/avif' | 'image/webp' | 'image/jpeg'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** A photo, turned upright, in every size and format that pages show; nothing of what the camera noted is in any. */
export interface PhotoSizes {
  readonly width: number
  readonly height: number
  readonly sizes: readonly PhotoSize[]
}

/** The second fastest work on AVIF gives files as small as the usual one and takes a tenth of its time. */
const AVIF = { quality: 50, effort: 2 }
const WEBP = { quality: 76 }
const JPEG = { quality: 78, mozjpeg: true }

/** Looks at the picture's own word for its size before a dot of it is unpacked. */
export async function toSizes(bytes: Uint8Array): Promise<Result<PhotoSizes, PhotoFault>> {
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata()
    const fault = faultOf(head)
    if (fault) return refused(fault)
    return ok(await made(bytes, uprightWidth(head)))
  } catch {
    // Whatever the library cannot read, it says in its own words; the officer needs to know that the file is broken.
    return refused({ kind: 'picture-damaged' })
  }
}

function faultOf({ width, height, pages = 1 }: Metadata): PhotoFault | undefined {
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    return { kind: 'picture-too-many-pixels', width, height }
  return pages > 1 ? { kind: 'picture-moving' } : undefined
}

/** Orientations from five on lie on their side. */
function uprightWidth({ width, height, orientation = 1 }: Metadata): number {
  return orientation >= 5 ? height : width
}

async function made(bytes: Uint8Array, width: number): Promise<PhotoSizes> {
  const widths = [...WIDTHS.filter((one) => one < width), Math.min(width, WIDTHS.at(-1) ?? width)]
  const sizes: PhotoSize[] = []
  for (const one of widths) sizes.push(...(await inFormats(bytes, one)))
  const largest = sizes.at(-1)
  if (!largest) throw new Error('a photo without sizes')
  return { width: largest.width, height: largest.height, sizes }
}

/**
 * Colours become those of every screen (sRGB) and all notes of the camera stay behind: the library writes none unless
 * it is asked to. Transparent dots become white, as JPEG has none.
 */
async function inFormats(bytes: Uint8Array, width: number): Promise<PhotoSize[]> {
  const input = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
  const { data, info } = await input
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width: wide, height: high, channels } = info
  const dots = () => sharp(data, { raw: { width: wide, height: high, channels } })
  const kinds: readonly (readonly [PhotoSize['type'], Sharp])[] = [
    ['image/avif', dots().avif(AVIF)],
    ['image/webp', dots().webp(WEBP)],
    ['image/jpeg', dots().jpeg(JPEG)],
  ]
  const sizes: PhotoSize[] = []
  for (const [type, work] of kinds)
    sizes.push({ type, width: wide, height: high, bytes: new Uint8Array(await work.toBuffer()) })
  return sizes
}
