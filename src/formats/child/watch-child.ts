import type { ChildProcess } from 'node:child_process'
import { residentBytes } from './resident-bytes.ts'

/** What a process may take before it is ended. */
export interface Measure {
  readonly seconds: number
  readonly memoryBytes: number
}

/** What is made of a child's messages, and of its end. */
export interface Watched<Outcome> {
  /** Undefined as long as more has to come. */
  readonly take: (message: unknown) => Outcome | undefined
  readonly past: (cap: 'seconds' | 'memory-bytes', limit: number) => Outcome
  /** What it was doing, for the error that says that it broke off. */
  readonly what: string
}

const WATCH_EVERY = 50 // milliseconds

/** Waits for what a child has to say, and no longer than its measure lasts. */
export function watchChild<Outcome>(
  child: ChildProcess,
  { seconds, memoryBytes }: Measure,
  { take, past, what }: Watched<Outcome>,
): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>()
  const timer = setTimeout(() => resolve(past('seconds', seconds)), seconds * 1000)
  const watch = setInterval(() => {
    if ((residentBytes(child.pid ?? 0) ?? 0) > memoryBytes) resolve(past('memory-bytes', memoryBytes))
  }, WATCH_EVERY)
  const said: string[] = []
  child.stderr?.on('data', (part) => said.push(String(part)))
  child.on('message', (message) => {
    const outcome = take(message)
    if (outcome !== undefined) resolve(outcome)
  })
  child.on('error', reject)
  child.on('close', () => {
    if (said.join('').includes('heap out of memory')) resolve(past('memory-bytes', memoryBytes))
    else reject(new Error(`${what} broke off: ${said.join('').slice(0, 2000)}`))
  })
  return promise.finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
  })
}
