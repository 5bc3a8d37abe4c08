// npm run lighthouse [-- VISITS]: what Lighthouse says of four public pages on a phone, the median of five visits each.
// Fails below the figures that we promise.
import { createServer } from 'node:net'
import lighthouse from 'lighthouse'
import { openBrowser } from '../support/browser.ts'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { type Served, served } from '../support/served.ts'
import { FLOORS, median, type Scores } from './scores.ts'

const [times = '5'] = process.argv.slice(2)

// Whole addresses in the head of a page need to know the site's own.
const [sitePort, port] = [await freePort(), await freePort()]
const installation = await newInstallation('sqlite', { GYORYU_URL: `http://127.0.0.1:${sitePort}` })
await withReferenceRegister(installation)
const site = await served(installation, sitePort)
const browser = await openBrowser([`--remote-debugging-port=${port}`])
let failed = false
for (const path of await paths(site)) {
  const visits: Scores[] = []
  for (let visit = 0; visit < Number(times); visit++) visits.push(await visited(site.address + path))
  const scores = median(visits)
  const low = FLOORS.filter(([category, floor]) => (scores[category] ?? 0) < floor)
  failed ||= low.length > 0
  console.log(`${low.length > 0 ? 'too low' : 'ok'} ${path} ${JSON.stringify(scores)}`)
}
await browser.close()
await site.stop()
await installation.remove()
process.exitCode = failed ? 1 : 0

async function paths({ get }: Served): Promise<string[]> {
  const chronicle = await (await get('/ko/exchanges')).text()
  const exchange = /\/ko\/exchanges\/[\w-]{20,64}/.exec(chronicle)?.[0]
  if (!exchange) throw new Error('the chronicle shows no exchange')
  return ['/ko', '/ko/partners/fullerton', exchange, '/ko/search?q=%ED%92%80%EB%9F%AC%ED%84%B4']
}

/** One visit as from a phone, nothing slowed down by arithmetic; what is below 100 is named. */
async function visited(address: string): Promise<Scores> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    throttlingMethod: 'provided',
    onlyCategories: FLOORS.map(([category]) => category),
  })
  if (!result) throw new Error(`no answer about ${address}`)
  const { categories, audits } = result.lhr
  for (const { id, auditRefs } of Object.values(categories))
    for (const audit of auditRefs) {
      const score = audits[audit.id]?.score
      if (id !== 'performance' && audit.weight > 0 && typeof score === 'number' && score < 1)
        console.log(`${address}: ${audit.id} ${audits[audit.id]?.title ?? ''}`)
    }
  return Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
