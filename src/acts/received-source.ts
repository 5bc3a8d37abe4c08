import type { FileStore } from '../files/file-store.ts'
import type { FileFault } from '../formats/file-fault.ts'
import type { FileHints } from '../formats/file-hints.ts'
import type { Notice } from '../formats/file-reading.ts'
import { mediaTypeOf } from '../formats/format.ts'
import { readFile } from '../formats/read-file.ts'
import { ok, type Result } from '../kernel/result.ts'
import type { DraftEntry } from '../records/draft/draft.ts'
import { toDraftEntries } from './to-draft-entries.ts'

/** What an officer hands in: the bytes as they came, and what the officer says of them. */
export interface Received {
  readonly bytes: Uint8Array
  readonly title: string
  readonly origin: string | null
  /** The day on which the page said so, YYYY-MM-DD. */
  readonly takenOn?: string | null
  readonly hints: FileHints
}

/** A source whose bytes are kept and whose text was read: all that is left is to write the rows. */
export interface ReadSource {
  readonly title: string
  readonly origin: string | null
  readonly takenOn: string | null
  /** The home government as the page names it, or as the officer said; null when neither did. */
  readonly home: string | null
  readonly mediaType: string
  readonly fileHash: string
  readonly byteLength: number
  readonly text: string
  readonly entries: readonly DraftEntry[]
  /** What a person should know of the file beside its records. */
  readonly notices: readonly Notice[]
}

export type ReceiveFault = FileFault

/** Reads the file outside any transaction, and keeps its bytes so that no row can ever point at a file that was lost. */
export async function readReceived(
  files: FileStore,
  received: Received,
): Promise<Result<ReadSource, ReceiveFault>> {
  const { bytes, title, origin, takenOn = null, hints } = received
  const file = await readFile(bytes, hints)
  if (!file.ok) return file
  const { reading, format, encoding, notices } = file.value
  const fileHash = await files.keep(bytes)
  return ok({
    title,
    origin,
    takenOn,
    home: reading.home?.value ?? null,
    mediaType: mediaTypeOf(format, encoding),
    fileHash,
    byteLength: bytes.length,
    text: reading.text,
    entries: toDraftEntries(reading),
    notices,
  })
}
