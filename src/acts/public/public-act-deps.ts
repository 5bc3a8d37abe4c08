import type { ActDeps } from '../../records/perform.ts'

/** What the acts that anybody may do work with; the public rooms hand it on without looking into it. */
export type PublicActDeps = ActDeps
