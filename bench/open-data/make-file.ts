// Makes one file of the open data of an installation that stands already, and tells what it cost as one JSON object:
// node make-file.ts FOLDER FILE. A process of its own, so that its memory is its alone.
import { rm } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openInstallation } from '../../src/installation/installation.ts'

const [folder = '', file = ''] = process.argv.slice(2)
const installation = await openInstallation(readConfig({ GYORYU_DATA: folder }))
const app = await createApp(installation, (error) => {
  throw error
})
await send('partners.csv') // warms up, so that only the rows are counted
globalThis.gc?.()
const idle = process.memoryUsage.rss()
let most = idle
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
const cpu = process.cpuUsage()
const start = performance.now()
await (file === 'csv-stringify' ? peer() : send(file))
const seconds = (performance.now() - start) / 1000
const { user, system } = process.cpuUsage(cpu)
clearInterval(watch)
console.log(
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6,
    megabytes: Math.max(most, process.memoryUsage.rss()) / 1e6 - idle / 1e6,
  }),
)
await installation.close()

async function send(name: string): Promise<void> {
  const response = await app.fetch(new Request(`http://127.0.0.1/data/${name}`))
  if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`)
  await written(Readable.fromWeb(response.body))
}

/** What the peer is given is read and parsed as ours is; it lays out no columns and checks no formula. */
async function peer(): Promise<void> {
  await written(Readable.from(chunks()))
}

async function* chunks(): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const rows = await installation.database.published
      .selectFrom('published_exchange')
      .select(['id', 'data', 'changed_on'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(500)
      .execute()
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    yield stringify(rows.map(({ data, changed_on }) => flat({ ...JSON.parse(data), changed_on })))
  }
}

function flat(view: Record<string, unknown>): unknown[] {
  return Object.values(view).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value))
}

async function written(stream: Readable): Promise<void> {
  const path = join(folder, 'written')
  await pipeline(stream, createWriteStream(path))
  await rm(path)
}
