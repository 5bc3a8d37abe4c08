import type { OtherPicture } from './photo-fault.ts'

/** Pictures that are taken. */
export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif'

export type PictureKind =
  | { readonly kind: 'photo'; readonly type: PhotoType }
  | { readonly kind: 'other'; readonly found: OtherPicture }

type Told = readonly [start: readonly number[], is: PictureKind]

const photo = (type: PhotoType): PictureKind => ({ kind: 'photo', type })
const other = (found: OtherPicture): PictureKind => ({ kind: 'other', found })

const STARTS: readonly Told[] = [
  [[0xff, 0xd8, 0xff], photo('image/jpeg')],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], photo('image/png')],
  [[0x47, 0x49, 0x46, 0x38], other('gif')],
  [[0x49, 0x49, 0x2a, 0x00], other('tiff')],
  [[0x4d, 0x4d, 0x00, 0x2a], other('tiff')],
]

/** The brands of the container that AVIF and HEIC share (ISO/IEC 14496-12, `ftyp`). */
const BRANDS: Readonly<Record<string, PictureKind>> = {
  avif: photo('image/avif'),
  avis: photo('image/avif'),
  heic: other('heic'),
  heix: other('heic'),
  hevc: other('heic'),
  hevx: other('heic'),
  heim: other('heic'),
  heis: other('heic'),
}

/** What a picture is, by its content alone; undefined for what is no picture. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const known = STARTS.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  if (known) return known[1]
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return photo('image/webp')
  if (letters(bytes, 4, 8) === 'ftyp') return brandOf(bytes)
  if (letters(bytes, 0, 2) === 'BM' && bytes.subarray(6, 10).every((byte) => byte === 0)) return other('bmp')
  return isSvg(bytes) ? other('svg') : undefined
}

/** The main brand, or one that the file says to be compatible with: "mif1" with "heic" beside it. */
function brandOf(bytes: Uint8Array): PictureKind | undefined {
  const end = Math.min(
    new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0),
    bytes.length,
    256,
  )
  const brands = [letters(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(letters(bytes, at, at + 4))
  return brands.map((brand) => BRANDS[brand]).find((kind) => kind !== undefined)
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

const HEAD = 4096

function isSvg(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replaceAll('\0', '')
  return /<(?:[a-z]{1,20}:)?svg[\s>]/i.test(head)
}
