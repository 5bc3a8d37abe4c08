import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { linksOf } from '../../src/publish/links.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { type Served, served } from '../support/served.ts'

const KB = 1000

/** What a visit of one page costs, in bytes as they are sent. */
interface Weight {
  readonly page: number
  readonly styles: number
  readonly scripts: number
  /** The icon. */
  readonly rest: number
  readonly requests: number
  /** What the browser waits for before it shows anything. */
  readonly blocking: number
}

/**
 * What each page weighs today, so that a change of it is noticed and written down here, and what it may weigh in all.
 * Bytes of pages differ by some (ids are new in each test, years pass), those of styles with every line of them: two in
 * a hundred are let pass. Scripts, requests and what is waited for are exact.
 */
const YONGIN: readonly Row[] = [
  ['/ko', 100, 22734],
  ['/ko/partners/fullerton', 100, 30351],
  ['/ja/partners/fullerton', 100, 30194],
  ['/ko/exchanges', 100, 7306],
  ['/ko/exchanges/first', 100, 3738],
  ['/ko/search?q=플러튼', 100, 11861],
]

const GAON: readonly Row[] = [
  ['/ko', 100, 55987],
  ['/ko/partners/kanazawa', 160, 43068],
  ['/zh/partners/kanazawa', 160, 43104],
  ['/ko/exchanges', 100, 10142],
]

/** Address, most kilobytes in all, bytes of the page itself. */
type Row = readonly [address: string, most: number, page: number]

/** The same for every page: it loads all styles and scripts, so that the next one loads none. */
const ALIKE = { styles: 13338, scripts: 8987, rest: 178, requests: 10, blocking: 1 }

async function weigh(site: Served, address: string): Promise<Weight> {
  const asked = { 'accept-encoding': 'br' }
  const response = await site.get(address, asked)
  const text = await response.text()
  const loads = linksOf('text/html', text).filter(
    (link) => link.startsWith('/assets/') || /\.(?:png|jpe?g|webp|svg)$/.test(link),
  )
  const sizes = new Map<string, number>()
  for (const load of loads) sizes.set(load, sizeOf(await site.get(load, asked)))
  const of = (ending: string) =>
    [...sizes].reduce((sum, [load, size]) => sum + (load.endsWith(ending) ? size : 0), 0)
  const page = sizeOf(response)
  const blocking = [
    ...text.matchAll(
      /<link\s[^>]{0,400}\brel="stylesheet"|<script\s(?=[^>]{0,400}\bsrc=)(?![^>]{0,400}\btype="module")/g,
    ),
  ].length
  return {
    page,
    styles: of('.css'),
    scripts: of('.js'),
    rest: of('.svg'),
    requests: 1 + sizes.size,
    blocking,
  }
}

function sizeOf(response: Response): number {
  assert.equal(response.status, 200, response.url)
  // What answers a query is made for one reader, and nothing is compressed per request (http/page-store.ts).
  const once = new URL(response.url).search !== ''
  assert.equal(response.headers.get('content-encoding'), once ? null : 'br', response.url)
  return Number(response.headers.get('content-length'))
}

function near(now: number, then: number, what: string): void {
  assert.ok(Math.abs(now - then) <= then * 0.02, `${what}: ${now} bytes now, ${then} in the table`)
}

/** The address of the first record in the chronicle, which a test cannot know beforehand. */
async function addressOf(site: Served, address: string): Promise<string> {
  if (!address.endsWith('/first')) return address
  const list = address.slice(0, -'/first'.length)
  const found = linksOf('text/html', await (await site.get(list)).text()).find((link) =>
    link.startsWith(`${list}/`),
  )
  return found ?? assert.fail(`${list} leads to no record`)
}

for (const [register, open, rows] of [
  ['Yongin', withReferenceRegister, YONGIN],
  ['Gaon', withGaonRegister, GAON],
] as const)
  describe(`a visit of ${register}’s pages, compressed and without photos`, () => {
    let installation: TestInstallation
    let site: Served

    before(async () => {
      installation = await newInstallation('sqlite')
      await open(installation)
      site = await served(installation)
    })
    after(async () => {
      await site.stop()
      await installation.remove()
    })

    for (const [address, most, bytes] of rows)
      test(`${address} weighs what the table says, and at most ${most} KB in all`, async (context) => {
        const { page, styles, ...exact } = await weigh(site, await addressOf(site, address))
        context.diagnostic(JSON.stringify({ page, styles, ...exact }))
        assert.ok(page + styles + exact.scripts + exact.rest <= most * KB)
        near(page, bytes, 'page')
        near(styles, ALIKE.styles, 'styles')
        assert.deepEqual({ ...exact, styles: ALIKE.styles }, ALIKE)
      })
  })

test('styles stay below 60 KB, scripts below 30, and only the style sheet is waited for', () => {
  assert.ok(ALIKE.styles <= 60 * KB)
  assert.ok(ALIKE.scripts <= 30 * KB)
  assert.equal(ALIKE.blocking, 1)
})
