import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { writeWhole } from './write-whole.ts'

const COMPRESSIBLE = /^text\/|json|xml|javascript|svg|calendar|turtle|n-triples/
const SMALL = 600 // bytes below which a packet holds the file anyway

/** Writes a file, and beside it what servers hand to browsers that take brotli or gzip. */
export function writeCompressed(folder: string, file: string, type: string, bytes: Uint8Array): void {
  const path = join(folder, file)
  writeWhole(path, bytes)
  if (bytes.length < SMALL || !COMPRESSIBLE.test(type)) return removeCompressed(path)
  writeWhole(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }))
  writeWhole(`${path}.gz`, gzipSync(bytes))
}

export function removeWritten(folder: string, file: string): void {
  const path = join(folder, file)
  rmSync(path, { force: true })
  removeCompressed(path)
}

function removeCompressed(path: string): void {
  for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true })
}
