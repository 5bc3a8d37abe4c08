import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sha256 } from '../kernel/hash.ts'

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

export type Encoding = 'identity' | 'gzip' | 'br'

/** One body in one encoding, with all that its response says, made once. */
export interface Variant {
  readonly bytes: Uint8Array
  /** Strong: another encoding is another representation. */
  readonly etag: string
  readonly headers: Readonly<Record<string, string>>
}

/** One body in the encodings that browsers ask for. */
export type Compressed = Readonly<Record<Encoding, Variant>>

export async function compress(
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
): Promise<Compressed> {
  const tag = sha256(body).slice(0, 32)
  const brotli = await asBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
  return {
    identity: variant(body, `"${tag}"`, headers),
    gzip: variant(await asGzip(body), `"${tag}-gz"`, { ...headers, 'content-encoding': 'gzip' }),
    br: variant(brotli, `"${tag}-br"`, { ...headers, 'content-encoding': 'br' }),
  }
}

function variant(bytes: Uint8Array, etag: string, headers: Readonly<Record<string, string>>): Variant {
  const length = String(bytes.length)
  return { bytes, etag, headers: { ...headers, etag, vary: 'Accept-Encoding', 'content-length': length } }
}

/** Matches a list of codings that holds `name` and does not refuse it with q=0 (RFC 9110, 12.5.3). */
function accepts(name: string): RegExp {
  return new RegExp(`(?:^|[\\s,])${name}\\s*(?:$|,|;(?!\\s*q=0(?:\\.0{0,3})?\\s*(?:,|$)))`, 'i')
}

const BROTLI = accepts('br')
const GZIP = accepts('gzip')

/** The best encoding that the request accepts. */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (accept === undefined) return 'identity'
  return BROTLI.test(accept) ? 'br' : GZIP.test(accept) ? 'gzip' : 'identity'
}
