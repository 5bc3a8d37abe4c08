import type { AccountDeps } from '../acts/accounts/account-deps.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Assets } from '../http/assets.ts'

/** What the desk is made of: the acts' own means, how people come in, and the files that records point at. */
export interface DeskMeans extends AccountDeps {
  readonly files: FileStore
}

/** What the officers' pages work with. */
export interface DeskDeps extends DeskMeans {
  readonly assets: DeskAssets
}

/** The public pages' styles, and the desk's own styles and scripts after them. */
export interface DeskAssets extends Pick<Assets, 'icon' | 'scripts'> {
  readonly styles: readonly Assets['styles'][]
}
