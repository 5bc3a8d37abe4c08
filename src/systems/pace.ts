import type { Pace } from '../acts/tokens/who-bears.ts'

/** Requests of one token in one minute, in one process. */
export const MOST_IN_A_MINUTE = 300
const MINUTE = 60_000

/** Counts what each token asks in a minute that begins with its first request; minutes that are over are forgotten. */
export function paceOf(most = MOST_IN_A_MINUTE): Pace {
  const minutes = new Map<string, { since: number; count: number }>()
  return (tokenId, now) => {
    const at = Date.parse(now)
    const minute = minutes.get(tokenId)
    if (minute && at - minute.since < MINUTE) return ++minute.count <= most
    for (const [id, { since }] of minutes) if (at - since >= MINUTE) minutes.delete(id)
    minutes.set(tokenId, { since: at, count: 1 })
    return true
  }
}
