import type { AccountDeps } from '../acts/accounts/account-deps.ts'
import type { MediaDeps } from '../acts/media/media-deps.ts'
import type { Assets } from '../http/assets.ts'

/** What the desk is made of: the acts' own means, how people come in, and the files that records point at. */
export interface DeskMeans extends AccountDeps, MediaDeps {}

/** What the officers' pages work with. */
export interface DeskDeps extends DeskMeans {
  /** Says that work was handed in that no request waits for. */
  readonly wakeJobs: () => void
  readonly assets: DeskAssets
}

/** The public pages' styles, and the desk's own styles and scripts after them. */
export interface DeskAssets extends Pick<Assets, 'icon' | 'scripts'> {
  readonly styles: readonly Assets['styles'][]
}
