import type { FileStore } from '../files/file-store.ts'
import type { ActDeps } from '../records/perform.ts'

/** What the officers' pages work with: the acts' own means, and the files that records point at. */
export interface DeskDeps extends ActDeps {
  readonly files: FileStore
}
