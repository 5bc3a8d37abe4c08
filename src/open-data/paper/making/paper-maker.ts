import { Worker } from 'node:worker_threads'
import type { PaperWork } from './paper-worker.ts'

interface Waiting {
  readonly work: PaperWork
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: unknown) => void
}

/** The longest list takes some seconds: whoever comes after this many would wait for half a minute. */
const MOST_WAITING = 12
/** Fonts and libraries take memory that a server which makes no document may have back. */
const IDLE = 60_000
/** Milliseconds that no document takes; a thread that is not done then never will be. */
const TOO_LONG = 120_000

/** Makes documents one after the other in one thread. */
export class PaperMaker {
  #worker: Worker | undefined
  readonly #waiting: Waiting[] = []
  #running: Waiting | undefined
  #timer: NodeJS.Timeout | undefined

  /** Whether so many are waiting that another had better be asked for later. */
  get isBusy(): boolean {
    return this.#waiting.length >= MOST_WAITING
  }

  make(work: PaperWork): Promise<Uint8Array> {
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
    this.#waiting.push({ work, resolve, reject })
    this.#next()
    return promise
  }

  #next(): void {
    if (this.#running) return
    this.#running = this.#waiting.shift()
    clearTimeout(this.#timer)
    if (!this.#running) return this.#rest()
    const worker = this.#thread()
    worker.ref()
    worker.postMessage(JSON.stringify(this.#running.work)) // a quarter of the time that copying objects takes
    this.#timer = setTimeout(() => this.#giveUp(new Error('a document took too long')), TOO_LONG)
  }

  /** The thread keeps nobody from ending, and ends by itself when nobody asks for another document. */
  #rest(): void {
    this.#worker?.unref()
    this.#timer = setTimeout(() => this.#stop(), IDLE).unref()
  }

  #thread(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('paper-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 768 },
    })
    worker.on('message', (bytes: Uint8Array) => this.#finish((waiting) => waiting.resolve(bytes)))
    worker.on('error', (error) => this.#giveUp(error))
    this.#worker = worker
    return worker
  }

  #giveUp(error: unknown): void {
    this.#stop()
    this.#finish((waiting) => waiting.reject(error))
  }

  #stop(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }

  #finish(end: (waiting: Waiting) => void): void {
    const finished = this.#running
    this.#running = undefined
    if (finished) end(finished)
    this.#next()
  }
}
