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
  readonly requests: number
  /** What the browser waits for before it shows anything. */
  readonly blocking: number
  readonly all: number
}

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
    ...text.matchAll(/<link\s[^>]{0,400}\brel="stylesheet"|<script\s(?![^>]{0,400}\btype="module")/g),
  ].length
  const all = page + [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { page, styles: of('.css'), scripts: of('.js'), requests: 1 + sizes.size, blocking, all }
}

function sizeOf(response: Response): number {
  assert.equal(response.status, 200, response.url)
  assert.equal(response.headers.get('content-encoding'), 'br', response.url)
  return Number(response.headers.get('content-length'))
}

function within(weight: Weight, most: number): void {
  assert.ok(weight.all <= most * KB, `${(weight.all / KB).toFixed(1)} KB in all`)
  assert.ok(weight.styles <= 60 * KB, `${(weight.styles / KB).toFixed(1)} KB of styles`)
  assert.ok(weight.scripts <= 30 * KB, `${(weight.scripts / KB).toFixed(1)} KB of scripts`)
  assert.equal(weight.blocking, 1, 'only the style sheet is waited for')
  assert.ok(weight.requests <= 12, `${weight.requests} requests`)
}

for (const [register, open, addresses] of [
  [
    'Yongin',
    withReferenceRegister,
    { '/ko': 100, '/ko/partners/fullerton': 100, '/ja/partners/fullerton': 100 },
  ],
  ['Gaon', withGaonRegister, { '/ko': 100, '/ko/partners/kanazawa': 160, '/zh/partners/kanazawa': 160 }],
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

    for (const [address, most] of Object.entries(addresses))
      test(`${address} weighs at most ${most} KB in all, 60 in styles and 30 in scripts`, async (context) => {
        const weight = await weigh(site, address)
        context.diagnostic(JSON.stringify(weight))
        within(weight, most)
      })
  })
