import { rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { writeWhole } from './write-whole.ts'

const COMPRESSIBLE = /^text\/|json|xml|javascript|svg|calendar|turtle|n-triples/
const SMALL = 600 // bytes below which a packet holds the file anyway

/** Writes a file, and beside it what servers hand to browsers that take brotli or gzip. */
export function writeCompressed(folder: string, file: string, type: string, bytes: Uint8Array): void {
  const path = join(folder, file)
  writeWhole(path, bytes)
  if (bytes.length < SMALL || !COMPRESSIBLE.test(type)) return removeCompressed(path)
  writeWhole(`${path}.br`, brotli(bytes))
  writeWhole(`${path}.gz`, gzipSync(bytes))
}

/** With a window no larger than the file: an empty one of the usual size takes a tenth of the time for a page. */
function brotli(bytes: Uint8Array): Uint8Array {
  const window = Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.length))))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: window,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotliCompressSync(bytes, { params })
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
