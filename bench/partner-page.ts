import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { median } from './median.ts'

const PATH = '/ko/partners/fullerton'
const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 40

interface Server {
  readonly name: string
  readonly address: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

interface Measured {
  readonly perSecond: number
  /** Microseconds of processor time that the server spent on one request. */
  readonly cpu: number
}

/**
 * The reference partner's page as Gyoryu serves it from its store, beside the very same bytes and headers served by
 * plain node:http: each server in a process of its own, the load from this one, in turns, the median of the rounds. The
 * processor time of a request is the fairer figure: one load generator seldom drives either server to its limit.
 */
export async function benchPartnerPage(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-'))
  const environment = { ...process.env, GYORYU_DATA: folder, PORT: '0', DATABASE_URL: '' }
  const gyoryu = await start('gyoryu', ['--disable-warning=ExperimentalWarning', 'src/main.ts'], environment)
  const plain = await start('node:http', ['bench/plain-server.ts', gyoryu.address + PATH], environment)
  const measured = new Map([gyoryu, plain].map(({ name }) => [name, new Array<Measured>()]))
  for (let round = 0; round <= ROUNDS; round++)
    for (const server of [gyoryu, plain]) {
      const one = await measure(server)
      if (round > 0) measured.get(server.name)?.push(one) // the first round warms up
    }
  report(measured.get(gyoryu.name) ?? [], measured.get(plain.name) ?? [])
  await Promise.all([gyoryu.stop(), plain.stop()])
  await rm(folder, { recursive: true })
}

async function start(
  name: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Server> {
  const child = spawn(process.execPath, [...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { promise: address, resolve, reject } = Promise.withResolvers<string>()
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
    const found = /http:\/\/[\d.:]+/.exec(printed)?.[0]
    if (found) resolve(found)
  })
  const ended = new Promise<void>((end) => child.once('exit', () => end()))
  child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return { name, address: await address, pid: child.pid ?? 0, stop }
}

async function measure({ address, pid }: Server): Promise<Measured> {
  const headers = { 'accept-encoding': 'gzip' }
  const before = await cpuSeconds(pid)
  const options = { url: address + PATH, connections: CONNECTIONS, duration: SECONDS, headers }
  const { non2xx, errors, requests } = await autocannon(options)
  if (non2xx > 0 || errors > 0) throw new Error(`${non2xx} answers were not 200, ${errors} errors`)
  const cpu = (((await cpuSeconds(pid)) - before) * 1e6) / requests.total
  return { perSecond: requests.average, cpu }
}

/** Linux's own count for the process, user and system together, in ticks of a hundredth of a second (proc(5)). */
async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function report(gyoryu: readonly Measured[], plain: readonly Measured[]): void {
  const rate = [gyoryu, plain].map((rounds) => median(rounds.map(({ perSecond }) => perSecond)))
  const cpu = [gyoryu, plain].map((rounds) => median(rounds.map((round) => round.cpu)))
  const line = (name: string, [ours = 0, theirs = 0]: number[], ratio: number) =>
    console.log(
      `  ${name.padEnd(24)}${ours.toFixed(0).padStart(8)}${theirs.toFixed(0).padStart(11)}${ratio.toFixed(2).padStart(8)}`,
    )
  console.log(
    `partner page from the store, gzip, ${CONNECTIONS} connections, median of ${ROUNDS} rounds of ${SECONDS} s`,
  )
  console.log(`  ${''.padEnd(24)}  gyoryu  node:http   ratio`)
  line('requests/s', rate, (rate[0] ?? 0) / (rate[1] ?? 1))
  line('processor µs/request', cpu, (cpu[1] ?? 0) / (cpu[0] ?? 1))
}
