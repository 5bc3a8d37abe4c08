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

const SAMPLE = 65_536
/** One letter of fifty that no text has. */
const TOO_MANY_CONTROLS = 0.02
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1a]/g

/**
 * The letters of a text file: in the encoding that a person names, else that of its byte order mark, UTF-8 when it is
 * valid, what an HTML page says of itself, or the likeliest. All of it at once: no letter is cut where a part ends.
 */
export function decode(bytes: Uint8Array, named: string | undefined): Decoded {
  if (named === undefined) {
    const decoded = decodeAs(bytes, encodingFromBytes(bytes) ?? guessEncoding(bytes))
    refuseBinary(bytes, decoded)
    return decoded
  }
  const encoding = encodingNamed(named)
  if (!encoding) throw new FileRefused({ kind: 'encoding-unknown', wrote: named, known: ENCODINGS })
  const decoded = decodeAs(bytes, encoding)
  const withoutZeros = encoding.startsWith('utf-16') && !hasZeros(bytes)
  if (withoutZeros || decoded.lost > decoded.text.length * TOO_MANY_LOST)
    throw new FileRefused({ kind: 'encoding-does-not-fit', encoding })
  return decoded
}

function refuseBinary(bytes: Uint8Array, { text, encoding }: Decoded): void {
  const controls = text.slice(0, SAMPLE).match(CONTROLS)?.length ?? 0
  const binary = controls > Math.min(text.length, SAMPLE) * TOO_MANY_CONTROLS
  if (binary || (isBytewise(encoding) && hasZeros(bytes)))
    throw new FileRefused({ kind: 'source-unsupported', found: 'binary' })
}

/** Neither UTF-8 nor UTF-16, in which a stray zero may stand. */
function isBytewise(encoding: string): boolean {
  return !encoding.startsWith('utf')
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = lettersOf(bytes, encoding)
  return { text, encoding, lost: encoding === 'utf-8' && isUtf8(bytes) ? 0 : lostIn(text) }
}
