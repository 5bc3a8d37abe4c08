import { isUtf8 } from 'node:buffer'
import { FileRefused } from '../file-fault.ts'
import { hasZeros } from '../recognise/magic.ts'
import { encodingFromBytes } from './encoding-from-bytes.ts'
import { ENCODINGS, encodingNamed } from './encodings.ts'
import { guessEncoding } from './guess-encoding.ts'
import { lettersOf, lostIn } from './letters-of.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Letters that the encoding does not have. */
  readonly lost: number
}

/** One letter of twenty that cannot be read: the named encoding is not the one. */
const TOO_MANY_LOST = 0.05

/**
 * The letters of a text file: in the encoding that a person names, else that of its byte order mark, UTF-8 when it is
 * valid, what an HTML page says of itself, or the likeliest. All of it at once: no letter is cut where a part ends.
 */
export function decode(bytes: Uint8Array, named: string | undefined): Decoded {
  if (named === undefined) return decodeAs(bytes, encodingFromBytes(bytes) ?? guessedText(bytes))
  const encoding = encodingNamed(named)
  if (!encoding) throw new FileRefused({ kind: 'encoding-unknown', wrote: named, known: ENCODINGS })
  const decoded = decodeAs(bytes, encoding)
  const withoutZeros = encoding.startsWith('utf-16') && !hasZeros(bytes)
  if (withoutZeros || decoded.lost > decoded.text.length * TOO_MANY_LOST)
    throw new FileRefused({ kind: 'encoding-does-not-fit', encoding })
  return decoded
}

function guessedText(bytes: Uint8Array): string {
  if (hasZeros(bytes)) throw new FileRefused({ kind: 'source-unsupported', found: 'binary' })
  return guessEncoding(bytes)
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = lettersOf(bytes, encoding)
  return { text, encoding, lost: encoding === 'utf-8' && isUtf8(bytes) ? 0 : lostIn(text) }
}
