import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openReferenceRegister } from '../src/acts/open-reference-register.ts'
import { readConfig } from '../src/config.ts'
import { openInstallation } from '../src/installation/installation.ts'
import { fillWithExchanges } from './open-data/many-exchanges.ts'

const EXCHANGES = 100_000
const FILES = ['exchanges.csv', 'exchanges.jsonl', 'exchanges.xlsx', 'register.ttl', 'csv-stringify']
const run = promisify(execFile)

interface Cost {
  readonly seconds: number
  readonly cpu: number
  readonly megabytes: number
}

/**
 * A register of 100,000 exchanges as files, from the database to the disk, beside csv-stringify alone over the same rows:
 * each in a process of its own.
 */
export async function benchOpenData(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-'))
  await fill(folder)
  console.log(`${EXCHANGES} exchanges as files, from the rows to the disk`)
  console.log(`  ${''.padEnd(18)}  rows/s  rows/s of processor  seconds   MB above idle`)
  for (const file of FILES) report(file, await cost(folder, file))
  await rm(folder, { recursive: true })
}

async function fill(folder: string): Promise<void> {
  const installation = await openInstallation(readConfig({ GYORYU_DATA: folder }))
  await openReferenceRegister(installation, new URL('../data/seed/', import.meta.url))
  await fillWithExchanges(installation, EXCHANGES)
  await installation.close()
}

async function cost(folder: string, file: string): Promise<Cost> {
  const words = ['--expose-gc', '--disable-warning=ExperimentalWarning', 'bench/open-data/make-file.ts']
  const { stdout } = await run(process.execPath, [...words, folder, file])
  return JSON.parse(stdout) as Cost // printed by make-file.ts
}

function report(name: string, { seconds, cpu, megabytes }: Cost): void {
  const rate = (time: number) => Math.round(EXCHANGES / time)
  const figures = [String(rate(seconds)).padStart(8), String(rate(cpu)).padStart(21)]
  console.log(
    `  ${name.padEnd(18)}${figures.join('')}${seconds.toFixed(1).padStart(9)}${megabytes.toFixed(0).padStart(16)}`,
  )
}
