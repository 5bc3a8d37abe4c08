import type { FileStore } from '../files/file-store.ts'
import { ok, refused, type Result } from '../kernel/result.ts'
import type { DraftEntry } from '../records/draft/draft.ts'
import type { PageHints } from '../reader/page-reading.ts'
import { readPage } from '../reader/read-page.ts'
import { LARGEST_SOURCE } from './largest-source.ts'
import { toDraftEntries } from './to-draft-entries.ts'

/** What an officer hands in: the bytes as they came, and what the officer says of them. */
export interface Received {
  readonly bytes: Uint8Array
  readonly title: string
  readonly origin: string | null
  readonly hints: PageHints
}

/** A source whose bytes are kept and whose text was read: all that is left is to write the rows. */
export interface ReadSource {
  readonly title: string
  readonly origin: string | null
  /** The home government as the page names it, or as the officer said; null when neither did. */
  readonly home: string | null
  readonly mediaType: string
  readonly fileHash: string
  readonly byteLength: number
  readonly text: string
  readonly entries: readonly DraftEntry[]
}

export type ReceiveFault =
  | { readonly kind: 'source-empty' }
  | { readonly kind: 'source-too-large'; readonly limit: number }
  | { readonly kind: 'source-not-utf8' }

/** Keeps the bytes first, so that no row can ever point at a file that was lost, and reads the page outside any transaction. */
export async function readReceived(
  files: FileStore,
  received: Received,
): Promise<Result<ReadSource, ReceiveFault>> {
  const { bytes, title, origin, hints } = received
  if (bytes.length > LARGEST_SOURCE) return refused({ kind: 'source-too-large', limit: LARGEST_SOURCE })
  const text = decode(bytes)
  if (text === undefined) return refused({ kind: 'source-not-utf8' })
  if (text.trim() === '') return refused({ kind: 'source-empty' })
  const reading = readPage(text, hints)
  const fileHash = await files.keep(bytes)
  const entries = toDraftEntries(reading)
  const mediaType = 'text/plain; charset=utf-8'
  return ok({
    title,
    origin,
    home: reading.home?.value ?? null,
    mediaType,
    fileHash,
    byteLength: bytes.length,
    text: reading.text,
    entries,
  })
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
