import type { FileStore } from '../../files/file-store.ts'
import type { PieceStore } from '../../files/piece-store.ts'
import type { ActDeps } from '../../records/perform.ts'

/** What handing in photos and papers works with. */
export interface MediaDeps extends ActDeps {
  readonly files: FileStore
  /** Files that are still arriving. */
  readonly pieces: PieceStore
  /** Bytes that the photos and papers of one register may take up. */
  readonly mediaLimit: number
}
