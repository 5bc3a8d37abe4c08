import { FileRefused, type UnsupportedKind } from '../file-fault.ts'

/** How an archive begins, and the container of older Office and Hangul files. */
export const ZIP = [0x50, 0x4b, 0x03, 0x04]
export const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

export const PDF = [0x25, 0x50, 0x44, 0x46]

/** How files begin that are no text. */
const MAGIC: readonly (readonly [UnsupportedKind, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x42, 0x4d]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
]

/** "BM" begins words as well as bitmaps. */
const LETTERS_TOO = 2

export function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

/** Ends the reading of a file that is a picture or an archive, or holds bytes that no text has. */
export function refuseWhatIsNoText(bytes: Uint8Array): void {
  const known = MAGIC.find(
    ([, start]) => beginsWith(bytes, start) && (start.length > LETTERS_TOO || hasZeros(bytes)),
  )
  if (known) throw new FileRefused({ kind: 'source-unsupported', found: known[0] })
}

const SAMPLE = 65_536

/** Text in one byte or more to a letter has no zero byte. */
export function hasZeros(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SAMPLE).includes(0)
}
