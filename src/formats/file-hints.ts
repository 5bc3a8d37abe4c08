import type { PageHints } from '../reader/page-reading.ts'

/** What the officer knows of a file beside its bytes. */
export interface FileHints extends PageHints {
  /** The encoding of its letters, when the guess was wrong. */
  readonly encoding?: string | undefined
}
