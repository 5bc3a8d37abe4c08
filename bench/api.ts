import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReferenceRegister } from '../src/acts/open-reference-register.ts'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { listen } from '../src/http/server.ts'
import { openInstallation } from '../src/installation/installation.ts'
import { fillWithExchanges } from './open-data/many-exchanges.ts'

const EXCHANGES = 100_000
const WARM = 30
const ASKED = 300

/** Lists of a register of 100,000 exchanges, one after another over a socket, beside node:http sending the same bytes. */
export async function benchApi(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-bench-'))
  const installation = await openInstallation(readConfig({ GYORYU_DATA: folder }))
  await openReferenceRegister(installation, new URL('../data/seed/', import.meta.url))
  await fillWithExchanges(installation, EXCHANGES)
  const { listener } = await createApp(installation, (error) => {
    throw error
  })
  const server = await listen(listener, '127.0.0.1', 0)
  console.log(`the interface over ${EXCHANGES} exchanges        median ms   p95 ms`)
  const first = `${server.address}/api/v1/exchanges`
  await measure('first page of 50', first)
  await measure('filtered by kind and years', `${first}?kind=official-visit&from=1990&to=2020`)
  await measure('changed since', `${first}?since=2000-01-01`)
  await measure('deep page of 50', await deepPage(first))
  const sent = await fetch(first)
  await measure('unchanged, 304', first, { 'if-none-match': sent.headers.get('etag') ?? '' })
  await peer(Buffer.from(await sent.arrayBuffer()))
  await server.stop()
  await installation.close()
  await rm(folder, { recursive: true })
}

async function deepPage(first: string): Promise<string> {
  let at = `${first}?limit=200`
  for (let page = 0; page < WARM; page++) {
    const { next } = (await (await fetch(at)).json()) as { next: string } // a list of more pages than that
    at = next
  }
  return at.replace('limit=200', 'limit=50')
}

async function measure(name: string, address: string, headers: Record<string, string> = {}): Promise<void> {
  const times: number[] = []
  for (let at = 0; at < WARM + ASKED; at++) {
    const start = performance.now()
    await (await fetch(address, { headers })).arrayBuffer()
    if (at >= WARM) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const part = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(9)
  console.log(`  ${name.padEnd(40)}${part(0.5)}${part(0.95)}`)
}

async function peer(body: Buffer): Promise<void> {
  const server = createServer((_, response) => response.end(body)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  await measure('node:http, the same bytes from memory', `http://127.0.0.1:${port}`)
  server.close()
}
