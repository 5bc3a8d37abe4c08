import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refused, type Result } from '../../kernel/result.ts'
import type { FileFault } from '../file-fault.ts'
import type { FileHints } from '../file-hints.ts'
import type { FileReading } from '../file-reading.ts'
import { MOST_MEMORY, MOST_SECONDS } from '../limits.ts'
import { fromParcels, type Parcel } from './parcels.ts'
import { residentBytes } from './resident-bytes.ts'

/** What a reading may take before it is ended. */
export interface Measure {
  readonly seconds: number
  readonly memoryBytes: number
}

const MEASURE: Measure = { seconds: MOST_SECONDS, memoryBytes: MOST_MEMORY }
const CHILD = new URL('./child.ts', import.meta.url)
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** Installed packages may be linked from elsewhere. */
const PACKAGES = folderOfPackages(realpathSync(fileURLToPath(import.meta.resolve('saxes'))))
const MEGABYTE = 1024 * 1024
const WATCH_EVERY = 50 // milliseconds

type Read = Result<FileReading, FileFault>

/** Reads a file in a process of its own, which is killed when it takes more time or memory than its measure. */
export async function readInChild(
  bytes: Uint8Array,
  hints: FileHints,
  measure: Measure = MEASURE,
): Promise<Read> {
  const child = start(measure)
  const outcome = outcomeOf(child, measure)
  child.send({ bytes, hints }, () => undefined) // a child that is gone already is told by its exit
  try {
    return await outcome
  } finally {
    child.kill('SIGKILL')
  }
}

/** It may read its own code and nothing else: no other file, no network, no process. */
function start(measure: Measure): ChildProcess {
  return fork(CHILD, [], {
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      ...memoryFlags(measure),
      '--permission',
      `--allow-fs-read=${ROOT}*`,
      `--allow-fs-read=${PACKAGES}*`,
    ],
  })
}

/**
 * The engine tidies up early: a page of 5 MB then takes a third less memory and a fifth more time than with the room
 * that the engine gives to programs that run for days.
 */
export function memoryFlags({ memoryBytes }: Measure = MEASURE): readonly string[] {
  const heap = Math.ceil((memoryBytes * 0.75) / MEGABYTE)
  return [`--max-old-space-size=${heap}`, '--max-semi-space-size=4', '--heap-growing-percent=20']
}

function outcomeOf(child: ChildProcess, { seconds, memoryBytes }: Measure): Promise<Read> {
  const { promise, resolve, reject } = Promise.withResolvers<Read>()
  const past = (cap: 'seconds' | 'memory-bytes', limit: number) =>
    resolve(refused({ kind: 'source-past-cap', cap, limit }))
  const timer = setTimeout(() => past('seconds', seconds), seconds * 1000)
  const watch = setInterval(() => {
    if ((residentBytes(child.pid ?? 0) ?? 0) > memoryBytes) past('memory-bytes', memoryBytes)
  }, WATCH_EVERY)
  const take = fromParcels()
  const said: string[] = []
  child.stderr?.on('data', (part) => said.push(String(part)))
  child.on('message', (parcel: Parcel) => {
    const result = take(parcel)
    if (result) resolve(result)
  })
  child.on('error', reject)
  child.on('close', () => {
    if (said.join('').includes('heap out of memory')) past('memory-bytes', memoryBytes)
    else reject(new Error(`the reading of a file broke off: ${said.join('').slice(0, 2000)}`))
  })
  return promise.finally(() => {
    clearTimeout(timer)
    clearInterval(watch)
  })
}

function folderOfPackages(file: string): string {
  const name = 'node_modules'
  return file.slice(0, file.indexOf(name) + name.length)
}
