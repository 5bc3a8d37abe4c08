import { isUtf8 } from 'node:buffer'

/** The encoding that the bytes show beyond doubt: a byte order mark, valid UTF-8, the zero bytes of UTF-16. */
export function encodingFromBytes(bytes: Uint8Array): string | undefined {
  return byteOrderMark(bytes) ?? utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined)
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

const SAMPLE = 8192

/** Blanks, digits and line ends of UTF-16 have a zero byte, always on the same side; no other text has any. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < sample.length / 50 || Math.min(even, odd) > Math.max(even, odd) / 20)
    return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}
