import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { turns } from '../formats/child/turns.ts'
import { type Measure, watchChild } from '../formats/child/watch-child.ts'
import { refused, type Result } from '../kernel/result.ts'
import { MOST_AT_ONCE, MOST_MEMORY, MOST_SECONDS } from './limits.ts'
import type { PhotoFault } from './photo-fault.ts'
import type { PhotoSizes } from './sizes.ts'

const CHILD = new URL('./child.ts', import.meta.url)
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Installed packages may be linked from elsewhere. */
const PACKAGES = packagesOf(realpathSync(fileURLToPath(import.meta.resolve('sharp'))))
const MEASURE: Measure = { seconds: MOST_SECONDS, memoryBytes: MOST_MEMORY }

const inTurn = turns(MOST_AT_ONCE)

type Made = Result<PhotoSizes, PhotoFault>

/** Makes every size of a photo, in a process of its own that is killed when it takes more than its measure. */
export function readPhoto(bytes: Uint8Array, measure: Measure = MEASURE): Promise<Made> {
  return inTurn(() => inChild(bytes, measure))
}

async function inChild(bytes: Uint8Array, measure: Measure): Promise<Made> {
  const child = start()
  const outcome = watchChild<Made>(child, measure, {
    take: (message) => message as Made, // sent by `child.ts` of this very code
    past: (cap, limit) => refused({ kind: 'picture-past-cap', cap, limit }),
    what: 'the work on a photo',
  })
  child.send(bytes, () => undefined) // a child that is gone already is told by its exit
  try {
    return await outcome
  } finally {
    child.kill('SIGKILL')
  }
}

/** It may read its own code and nothing else, write nothing and start nothing; the library itself is compiled code. */
function start(): ChildProcess {
  return fork(CHILD, [], {
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
      '--permission',
      '--allow-addons',
      `--allow-fs-read=${ROOT}*`,
      `--allow-fs-read=${PACKAGES}*`,
    ],
  })
}

function packagesOf(file: string): string {
  const name = 'node_modules'
  return file.slice(0, file.indexOf(name) + name.length)
}
