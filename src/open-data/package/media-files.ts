import { mediaRecords } from '../../records/published/described/media.rows.ts'
import type { Entry } from '../formats/zip.ts'
import type { Offer } from '../files/offer.ts'

/** Bytes of a file that the installation keeps, by the hash of its content. */
export type ReadFile = (hash: string) => Promise<Uint8Array>

/** Bytes of photos and papers that an archive holds: more than that nobody wants to fetch with a table. */
const MOST_BYTES = 200_000_000

/** A published photo or paper as `media.csv` names it: `file` ends with its name in the archive. */
interface MediaFile {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
}

/**
 * The published photos and papers, each file once, all of them or none: half of them would look like all. None as well
 * where only what changed is asked for, since a photo is no change of a row.
 */
export async function packedMedia({ scope }: Offer, most = MOST_BYTES): Promise<readonly MediaFile[]> {
  if (scope.since !== undefined) return []
  const files = new Map<string, MediaFile>()
  for await (const records of mediaRecords(scope))
    for (const { file, sha256, bytes } of records)
      files.set(sha256, { name: new URL(file).pathname.slice(1), sha256, bytes })
  const all = [...files.values()]
  return all.reduce((sum, { bytes }) => sum + bytes, 0) <= most ? all : []
}

export async function* mediaEntries(files: readonly MediaFile[], read: ReadFile): AsyncGenerator<Entry> {
  for (const { name, sha256 } of files) yield { name, bytes: await read(sha256) }
}
