import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { writeWhole } from './write-whole.ts'

const COMPRESSIBLE = /^text\/|json|xml|javascript|svg|calendar|turtle|n-triples/
const SMALL = 600 // bytes below which a packet holds the file anyway

const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** Writes a file, and beside it what servers hand to browsers that take brotli or gzip; it is packed beside this thread. */
export async function writeCompressed(
  folder: string,
  file: string,
  type: string,
  bytes: Uint8Array,
): Promise<void> {
  const path = join(folder, file)
  writeWhole(path, bytes)
  if (bytes.length < SMALL || !COMPRESSIBLE.test(type)) return removeCompressed(path)
  const [br, gz] = await Promise.all([brotli(bytes), inGzip(bytes)])
  writeWhole(`${path}.br`, br)
  writeWhole(`${path}.gz`, gz)
}

/** With a window no larger than the file: an empty one of the usual size takes a tenth of the time for a page. */
function brotli(bytes: Uint8Array): Promise<Uint8Array> {
  const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.length))))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return inBrotli(bytes, { params })
}

export function removeWritten(folder: string, file: string): void {
  const path = join(folder, file)
  rmSync(path, { force: true })
  removeCompressed(path)
  if (file.endsWith('/index.html')) removeEmpty(dirname(path))
}

/** The folder of a page that is gone, unless something else stands in it. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error
  }
}

function removeCompressed(path: string): void {
  for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true })
}
