/** Which measure a file went past. */
export type Cap =
  'file-bytes' | 'depth' | 'cells' | 'text' | 'entries' | 'unpacked-bytes' | 'seconds' | 'memory-bytes'

/** What is not read, with what a person can do about it. */
export type UnsupportedKind =
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'hwp-3'
  | 'hwp-distribution'
  | 'hwpml'
  | 'xlsb'
  | 'opendocument'
  | 'rtf'
  | 'mhtml'
  | 'picture'
  | 'archive'
  | 'pdf-without-text'
  | 'binary'

/** Why a file could not be read; its words are the caller's. */
export type FileFault =
  | { readonly kind: 'source-empty' }
  | { readonly kind: 'source-past-cap'; readonly cap: Cap; readonly limit: number }
  | { readonly kind: 'source-unsupported'; readonly found: UnsupportedKind }
  | { readonly kind: 'source-encrypted' }
  | { readonly kind: 'source-damaged'; readonly format: string }
  | { readonly kind: 'encoding-unknown'; readonly wrote: string; readonly known: readonly string[] }
  | { readonly kind: 'encoding-does-not-fit'; readonly encoding: string }

/**
 * Carries a fault out of the callbacks of a parser. It is caught in one place, `outcomeOf`, and leaves the room as a
 * value.
 */
export class FileRefused extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault, options?: ErrorOptions) {
    super(fault.kind, options)
    this.fault = fault
  }
}

export function pastCap(cap: Cap, limit: number): FileRefused {
  return new FileRefused({ kind: 'source-past-cap', cap, limit })
}
