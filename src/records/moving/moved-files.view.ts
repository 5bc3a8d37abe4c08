import type { Reads } from '../tx.ts'

/** The hashes under which the files of a register are kept: what its rows name and cannot be without. */
export async function movedFiles(reads: Reads, registerId: string): Promise<string[]> {
  const sources = await reads
    .selectFrom('source')
    .select('file_hash')
    .where('register_id', '=', registerId)
    .orderBy('file_hash')
    .execute()
  const media = await reads
    .selectFrom('media_file')
    .select('hash')
    .where('register_id', '=', registerId)
    .where('part', '=', 'kept')
    .orderBy('hash')
    .execute()
  return [...new Set([...sources.map((row) => row.file_hash), ...media.map((row) => row.hash)])]
}
