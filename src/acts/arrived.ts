import { unzipSync } from 'fflate'
import { MANIFEST } from '../records/moving/package.ts'

/** The files of a package or of a folder by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Something that another installation wrote: all of a register, or what is public of one. */
export interface Arrived {
  readonly kind: 'package' | 'tables'
  readonly parts: Parts
}

/** Says whose records the tables beside it are. */
export const WHOSE = 'register.json'

/** Undefined for files that are neither. */
export function arrivedAs(parts: Parts): Arrived | undefined {
  if (parts[MANIFEST]) return { kind: 'package', parts }
  return parts[WHOSE] ? { kind: 'tables', parts } : undefined
}

/** Undefined for bytes that are no archive that can be opened. */
export function partsOfZip(bytes: Uint8Array): Parts | undefined {
  try {
    return unzipSync(bytes)
  } catch {
    return undefined
  }
}
