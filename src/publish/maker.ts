// A thread that makes pages: asked with addresses, it answers with what became of them.
import { parentPort, workerData } from 'node:worker_threads'
import { makeHere } from './make-here.ts'
import { openSiteSource } from './site-source.ts'
import type { MakerData, MakerRequest } from './maker-thread.ts'

const { config, origin, folder, history, papers } = workerData as MakerData // handed over by maker-thread.ts
const source = await openSiteSource(config, origin)
const settings = { folder, history, papers, registers: await source.registers() }
const told = new Set<string>()
let last = Promise.resolve()

parentPort?.on('message', (request: MakerRequest | null) => {
  if (request === null) return void source.close().then(() => parentPort?.close())
  last = last.then(() => make(request))
})

/** Links that this thread told before are not told again: most pages lead to the same places. */
async function make(request: MakerRequest): Promise<void> {
  const all = await makeHere(source, request, settings)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(all.map((one) => ({ ...one, links: one.links.filter(isNew) })))
}

function isNew(link: string): boolean {
  if (told.has(link)) return false
  told.add(link)
  return true
}
