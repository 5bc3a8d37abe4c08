import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { refused, type Result } from '../../kernel/result.ts'
import type { FileFault } from '../file-fault.ts'
import type { FileHints } from '../file-hints.ts'
import type { FileReading } from '../file-reading.ts'
import { MOST_MEMORY, MOST_SECONDS } from '../limits.ts'
import { fromParcels, type Parcel } from './parcels.ts'
import { type Measure, watchChild } from './watch-child.ts'

const MEASURE: Measure = { seconds: MOST_SECONDS, memoryBytes: MOST_MEMORY }
const CHILD = new URL('./child.ts', import.meta.url)
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** Installed packages may be linked from elsewhere. */
const PACKAGES = folderOfPackages(realpathSync(fileURLToPath(import.meta.resolve('saxes'))))
const MEGABYTE = 1024 * 1024

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

function outcomeOf(child: ChildProcess, measure: Measure): Promise<Read> {
  const take = fromParcels()
  return watchChild<Read>(child, measure, {
    take: (message) => take(message as Parcel), // sent by `child.ts` of this very code
    past: (cap, limit) => refused({ kind: 'source-past-cap', cap, limit }),
    what: 'the reading of a file',
  })
}

function folderOfPackages(file: string): string {
  const name = 'node_modules'
  return file.slice(0, file.indexOf(name) + name.length)
}
