import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { correctExchange } from '../tests/support/acts/correct-exchange.ts'
import { OPERATOR } from '../src/records/account/principal.ts'
import { findExchange } from '../src/records/exchange/exchange.view.ts'
import { perform } from '../src/records/perform.ts'
import { withGaonRegister } from '../tests/support/gaon/gaon-register.ts'
import { newInstallation } from '../tests/support/installation.ts'

const EXCHANGES = 3000

/**
 * The whole site of the second register of the tests as files: 3,000 exchanges in four languages, compressed beforehand;
 * then once more after one exchange was changed; then with all past states. Each in a process of its own, its start
 * counted, with the room for young objects that the command has: seconds by the clock and by the processor, and the most memory.
 */
export async function benchPublish(): Promise<void> {
  const installation = await newInstallation('sqlite')
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-publish-'))
  const registerId = await withGaonRegister(installation, EXCHANGES)
  await told('the whole site', installation.folder, join(folder, 'site'))
  const row = await installation.database.reads
    .selectFrom('exchange')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const exchange = await findExchange(installation.database.reads, registerId, row.id)
  const input = { id: row.id, version: exchange?.version ?? 1, change: { title: { ko: '바뀐 제목' } } }
  await perform(installation, { principal: OPERATOR, registerId }, correctExchange, input)
  await told('one changed exchange', installation.folder, join(folder, 'site'))
  await told('with all past states', installation.folder, join(folder, 'past'), 'history')
  await rm(folder, { recursive: true })
  await installation.remove()
}

interface Run {
  readonly written: number
  readonly served: number
  readonly seconds: number
  readonly processor: number
  readonly megabytes: number
}

async function told(what: string, data: string, folder: string, scope = ''): Promise<void> {
  const once = new URL('publish-once.ts', import.meta.url).pathname
  const words = [
    '--disable-warning=ExperimentalWarning',
    '--max-semi-space-size=4',
    once,
    data,
    folder,
    scope,
  ]
  const { stdout } = await promisify(execFile)(process.execPath, words)
  const { written, served, seconds, processor, megabytes } = JSON.parse(stdout) as Run // written by publish-once.ts
  console.log(
    `  ${what.padEnd(24)}${String(written).padStart(7)} of ${served} written ${seconds.toFixed(1).padStart(7)} s ` +
      `${processor.toFixed(1).padStart(7)} s of processor time ${megabytes.toFixed(0).padStart(7)} MB`,
  )
}
