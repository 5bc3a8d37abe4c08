import type { FileStore } from '../files/file-store.ts'
import type { Clock } from '../kernel/clock.ts'
import { filesInUse } from '../records/source/source.view.ts'
import type { Reads } from '../records/tx.ts'

/** Removes what a stopped upload left behind: files of more than a day that no row names. Returns how many. */
export async function sweepOrphanFiles(reads: Reads, files: FileStore, clock: Clock): Promise<number> {
  return files.sweep(await filesInUse(reads), Date.parse(clock.now()))
}
