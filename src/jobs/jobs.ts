import { type ReadDeps, readHandedIn } from '../acts/import/read-handed-in.ts'
import { claimJob } from '../records/job/job.store.ts'
import type { KeptJob } from '../records/job/job.view.ts'

/** Work that a process does by itself, beside answering requests. */
export interface Jobs {
  /** Says that there is something to do; it begins at once and nobody waits for it. */
  readonly wake: () => void
  /** Looks by itself for what other processes did not end, until it is stopped. */
  readonly watch: () => void
  /** Ends looking for work, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

/** Longer than any reading may take (limits.ts), with the waiting for its turn and the writing of its rows. */
const LEASE = 90_000
const LOOK_EVERY = 5000
/** As many files as are read at the same time (limits.ts). */
const AT_ONCE = 2

export function openJobs(deps: ReadDeps, report: (error: unknown) => void): Jobs {
  const working = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let wokenMeanwhile = false
  const begin = () => {
    wokenMeanwhile ||= working.size >= AT_ONCE
    if (stopped || working.size >= AT_ONCE) return
    const work: Promise<void> = workOff(deps, () => stopped)
      .catch(report)
      .finally(() => end(work))
    working.add(work)
  }
  // Whoever woke it while it was about to end is heard after all.
  const end = (work: Promise<void>) => {
    working.delete(work)
    if (!wokenMeanwhile) return
    wokenMeanwhile = false
    begin()
  }
  return {
    wake: begin,
    watch: () => {
      begin()
      timer = setInterval(begin, LOOK_EVERY)
      timer.unref()
    },
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await Promise.all(working)
    },
  }
}

/** One job after the other, until none waits. */
async function workOff(deps: ReadDeps, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const job = await next(deps)
    if (!job) return
    if (job.state === 'running') await readHandedIn(deps, job)
  }
}

function next({ database, clock }: ReadDeps): Promise<KeptJob | undefined> {
  const now = clock.now()
  return claimJob(database, now, new Date(Date.parse(now) + LEASE).toISOString())
}
