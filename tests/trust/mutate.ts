import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { readFile } from '../../src/formats/read-file.ts'
import { longestStall } from '../support/longest-stall.ts'
import type { MutantRun } from '../support/mutants/read-mutants.ts'
import { mutant } from '../support/mutants/seeds.ts'

/**
 * Reads broken files by the hundred thousand, in as many processes as there are processors, and now and then one as the
 * server does. An input is known by its number: `npm run test:mutations -- COUNT FROM` makes it again.
 */
const [count = 100_000, from = 0] = process.argv.slice(2).map(Number)
const BATCH = 250
/** Batches of one process: the library for PDF keeps what it could not read. */
const BATCHES = 8
const LONGEST_MS = 2000
const LONGEST_STALL_MS = 100
const HUNG_MS = 120_000

const runs: MutantRun[] = []
const hung: string[] = []
let next = from

function nextBatch(): number | undefined {
  if (next >= from + count) return undefined
  const batch = next
  next += BATCH
  return batch
}

/** One process: it is given batch after batch, and ended when one does not come back. */
function work(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const worker = fork(new URL('../support/mutants/worker.ts', import.meta.url))
  let batch: number | undefined
  let given = 0
  let timer: NodeJS.Timeout | undefined
  const give = () => {
    clearTimeout(timer)
    batch = given++ < BATCHES ? nextBatch() : undefined
    if (batch === undefined) worker.kill()
    else {
      timer = setTimeout(() => worker.kill('SIGKILL'), HUNG_MS)
      worker.send({ from: batch, count: Math.min(BATCH, from + count - batch) })
    }
  }
  worker.on('message', (run: MutantRun) => {
    runs.push(run)
    if (runs.length % 40 === 0) console.log(`${runs.length * BATCH} files`)
    give()
  })
  worker.on('exit', () => {
    clearTimeout(timer)
    if (batch !== undefined) hung.push(`one from ${batch} up to ${batch + BATCH}`)
    resolve(next < from + count ? work() : undefined)
  })
  give()
  return promise
}

/** As the server reads them: its own loop must go on. */
async function asServer(): Promise<void> {
  const every = Math.max(1, Math.floor(count / 200))
  for (let number = from; number < from + count; number += every) await readFile(mutant(number))
}

const started = performance.now()
await Promise.all(Array.from({ length: availableParallelism() }, work))
const { stall } = await longestStall(asServer)
const slowest = runs.map((run) => run.slowest).toSorted((a, b) => b.ms - a.ms)[0]
const slowestHere = runs.map((run) => run.slowestHere).toSorted((a, b) => b.ms - a.ms)[0]
const broken = runs.flatMap((run) => run.broken)
const read = runs.reduce((sum, run) => sum + run.read, 0)

for (const fault of broken.slice(0, 20)) console.log(fault)
for (const batch of hung) console.log(`hung or ended: ${batch}`)
console.log(
  `${count} broken files in ${Math.round((performance.now() - started) / 1000)} s: ${read} read, ${count - read - broken.length} refused, ${broken.length} broke the reader, ${hung.length} batches hung`,
)
console.log(`slowest ${Math.round(slowest?.ms ?? 0)} ms (number ${slowest?.number})`)
console.log(
  `slowest in the process that asks ${Math.round(slowestHere?.ms ?? 0)} ms (number ${slowestHere?.number})`,
)
console.log(`longest stall of a process that reads 200 of them as the server does: ${Math.round(stall)} ms`)
const kept =
  broken.length + hung.length === 0 &&
  (slowest?.ms ?? 0) <= LONGEST_MS &&
  Math.max(stall, slowestHere?.ms ?? 0) <= LONGEST_STALL_MS
process.exit(kept ? 0 : 1)
