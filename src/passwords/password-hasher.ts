import { timingSafeEqual } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { HASH_BYTES, hashText, type HashWork, newSalt, readHash, ROUNDS } from './password-hash.ts'

interface Waiting {
  readonly work: HashWork
  readonly resolve: (hash: Uint8Array) => void
  readonly reject: (error: unknown) => void
}

/** Hashes take a tenth of a second or two each: this many keep a person waiting for half a minute at most. */
const MOST_WAITING = 120

/** Too many passwords are waiting to be checked; the request may be sent again. */
export type Busy = 'busy'

/**
 * Turns passwords into what is kept of them, one after the other in one thread, so that a flood of sign-ins slows down
 * sign-ins and nothing else.
 */
export class PasswordHasher {
  #worker: Worker | undefined
  readonly #waiting: Waiting[] = []
  #running: Waiting | undefined

  /** What is kept of a new password. */
  async hash(password: string): Promise<string | Busy> {
    const salt = newSalt()
    const hash = await this.#derive({ password: normal(password), salt, rounds: ROUNDS })
    return hash === 'busy' ? hash : hashText({ salt, rounds: ROUNDS, hash })
  }

  /** Whether this is the password that `kept` was made of. For an account that is not there it works as long, for nothing. */
  async matches(password: string, kept: string | null | undefined): Promise<boolean | Busy> {
    const { salt, rounds, hash } = kept ? readHash(kept) : NOBODY
    const made = await this.#derive({ password: normal(password), salt, rounds })
    return made === 'busy' ? made : timingSafeEqual(made, hash) && Boolean(kept)
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #derive(work: HashWork): Promise<Uint8Array | Busy> {
    if (this.#waiting.length >= MOST_WAITING) return Promise.resolve('busy')
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
    this.#waiting.push({ work, resolve, reject })
    this.#next()
    return promise
  }

  #next(): void {
    if (this.#running) return
    this.#running = this.#waiting.shift()
    if (this.#running) this.#thread().postMessage(this.#running.work)
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('hash-worker.ts', import.meta.url))
    worker.unref()
    worker.on('message', (hash: Uint8Array) => this.#finish((waiting) => waiting.resolve(hash)))
    worker.on('error', (error) => {
      this.#worker = undefined
      this.#finish((waiting) => waiting.reject(error))
    })
    this.#worker = worker
    return worker
  }

  #finish(end: (waiting: Waiting) => void): void {
    const finished = this.#running
    this.#running = undefined
    if (finished) end(finished)
    this.#next()
  }
}

const NOBODY = { salt: newSalt(), rounds: ROUNDS, hash: new Uint8Array(HASH_BYTES) }

/** The same letters typed on another system are the same password (NIST SP 800-63B, 3.1.1.2). */
function normal(password: string): string {
  return password.normalize('NFKC')
}
