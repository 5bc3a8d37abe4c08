import type { Id } from '../../kernel/ids.ts'

/** What lets a browser in; `second-step` only waits for the code of a sign-in. */
export type SessionStage = 'open' | 'second-step'

export interface Session {
  readonly id: Id<'session'>
  readonly accountId: Id<'account'>
  readonly stage: SessionStage
  readonly createdAt: string
  readonly seenAt: string
  readonly agent: string
}

/** How long sessions live. */
export interface SessionLife {
  /** Minutes without a request. */
  readonly idle: number
  /** Hours in all. */
  readonly longest: number
}

const MINUTE = 60_000
/** A sign-in that waits for its second step is given up after this many minutes. */
const SECOND_STEP = 10

export function isLive({ createdAt, seenAt, stage }: Session, now: string, life: SessionLife): boolean {
  const [age, quiet] = [createdAt, seenAt].map((since) => (Date.parse(now) - Date.parse(since)) / MINUTE)
  if (age === undefined || quiet === undefined) return false
  return stage === 'open' ? age < life.longest * 60 && quiet < life.idle : age < SECOND_STEP
}

/** Each request would be a write; once in this part of the idle time is enough. */
export function isToBeNoted({ seenAt }: Session, now: string, { idle }: SessionLife): boolean {
  return Date.parse(now) - Date.parse(seenAt) > (idle * MINUTE) / 30
}
