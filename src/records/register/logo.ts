import { z } from 'zod'
import { ok, refused, type Result } from '../../kernel/result.ts'

/** A picture of pixels: nothing in it can run, as it could in a drawing (SVG). */
export const LOGO_TYPES = ['image/png', 'image/webp'] as const

/** Bytes; it is loaded with every page. */
export const LARGEST_LOGO = 48 * 1024
const SIDES = { least: 16, most: 2000 } as const // pixels

export const logoContent = z.object({
  type: z.enum(LOGO_TYPES),
  /** Pixels. */
  width: z.int().min(SIDES.least).max(SIDES.most),
  height: z.int().min(SIDES.least).max(SIDES.most),
  base64: z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(Math.ceil(LARGEST_LOGO / 3) * 4),
})
export type Logo = z.infer<typeof logoContent>

export type LogoFault =
  | { readonly kind: 'logo-too-large'; readonly bytes: number }
  /** Told by its content, whatever its name says. */
  | { readonly kind: 'logo-no-picture' }
  | { readonly kind: 'logo-sides'; readonly width: number; readonly height: number }

export function toLogo(bytes: Uint8Array): Result<Logo, LogoFault> {
  if (bytes.length > LARGEST_LOGO) return refused({ kind: 'logo-too-large', bytes: bytes.length })
  const picture = pngIn(bytes) ?? webpIn(bytes)
  if (!picture) return refused({ kind: 'logo-no-picture' })
  const { width, height } = picture
  const fits = [width, height].every((side) => side >= SIDES.least && side <= SIDES.most)
  if (!fits) return refused({ kind: 'logo-sides', width, height })
  return ok({ ...picture, base64: Buffer.from(bytes).toString('base64') })
}

type Picture = Omit<Logo, 'base64'>

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PNG_HEAD = 33 // the signature and the whole first chunk

function pngIn(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < PNG_HEAD || PNG.some((byte, at) => bytes[at] !== byte) || textAt(bytes, 12) !== 'IHDR')
    return undefined
  const view = viewOf(bytes)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

const WEBP_HEAD = 30

/** Three kinds of it, each with its sides in another place (RFC 9649, section 2). */
function webpIn(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < WEBP_HEAD || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WEBP') return undefined
  const sides = webpSides(viewOf(bytes), textAt(bytes, 12))
  return sides && { type: 'image/webp', ...sides }
}

function webpSides(view: DataView, kind: string): Pick<Picture, 'width' | 'height'> | undefined {
  const low = (at: number) => view.getUint16(at, true)
  if (kind === 'VP8 ') return { width: low(26) & 0x3fff, height: low(28) & 0x3fff }
  if (kind === 'VP8X')
    return {
      width: 1 + low(24) + (view.getUint8(26) << 16),
      height: 1 + low(27) + (view.getUint8(29) << 16),
    }
  if (kind !== 'VP8L') return undefined
  const bits = view.getUint32(21, true)
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
}

function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
