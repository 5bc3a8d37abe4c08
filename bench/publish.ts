import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { correctExchange } from '../src/acts/correct-exchange.ts'
import { readConfig } from '../src/config.ts'
import { publishSite } from '../src/publish/publish-site.ts'
import { OPERATOR } from '../src/records/account/principal.ts'
import { findExchange } from '../src/records/exchange/exchange.view.ts'
import { perform } from '../src/records/perform.ts'
import { withGaonRegister } from '../tests/support/gaon/gaon-register.ts'
import { newInstallation } from '../tests/support/installation.ts'

const EXCHANGES = 3000

/**
 * The whole site of the second register of the tests as files: 3,000 exchanges in four languages, compressed beforehand;
 * then once more after one exchange was changed. Seconds by the clock and by the processor, and the most memory.
 */
export async function benchPublish(): Promise<void> {
  const installation = await newInstallation('sqlite')
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-publish-'))
  const registerId = await withGaonRegister(installation, EXCHANGES)
  const config = readConfig({ GYORYU_DATA: installation.folder })
  const settings = {
    folder,
    history: false,
    papers: false,
    origin: 'https://gaon.example',
    progress: () => undefined,
  }
  await told('the whole site', () => publishSite(config, settings))
  const row = await installation.database.reads
    .selectFrom('exchange')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const exchange = await findExchange(installation.database.reads, registerId, row.id)
  const input = { id: row.id, version: exchange?.version ?? 1, change: { title: { ko: '바뀐 제목' } } }
  await perform(installation, { principal: OPERATOR, registerId }, correctExchange, input)
  await told('one changed exchange', () => publishSite(config, settings))
  console.log(`  most memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  await rm(folder, { recursive: true })
  await installation.remove()
}

async function told(what: string, run: () => ReturnType<typeof publishSite>): Promise<void> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  const { written, served } = await run()
  const { user, system } = process.cpuUsage(before)
  const [seconds, cpu] = [(performance.now() - started) / 1000, (user + system) / 1e6]
  console.log(
    `  ${what.padEnd(24)}${String(written).padStart(7)} of ${served} written ${seconds.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s of processor time`,
  )
}
