import type { Id } from '../../kernel/ids.ts'

/** What lets a browser in; any other than `open` only waits for what a sign-in still lacks. */
export const SESSION_STAGES = ['open', 'second-step', 'new-password'] as const
export type SessionStage = (typeof SESSION_STAGES)[number]

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
/** A sign-in that waits for its next step is given up after this many minutes. */
const LONGEST_WAIT = 10

export function isLive({ createdAt, seenAt, stage }: Session, now: string, life: SessionLife): boolean {
  const [age, quiet] = [createdAt, seenAt].map((since) => (Date.parse(now) - Date.parse(since)) / MINUTE)
  if (age === undefined || quiet === undefined) return false
  return stage === 'open' ? age < life.longest * 60 && quiet < life.idle : age < LONGEST_WAIT
}

/** Each request would be a write; once in this part of the idle time is enough. */
export function isToBeNoted({ seenAt }: Session, now: string, { idle }: SessionLife): boolean {
  return Date.parse(now) - Date.parse(seenAt) > (idle * MINUTE) / 30
}
