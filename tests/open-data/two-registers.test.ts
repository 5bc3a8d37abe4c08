import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { firstAddresses } from '../../src/publish/first-addresses.ts'
import { isExported, PAGES_AND_DATA } from '../../src/publish/scope.ts'
import { recordIds } from '../../src/records/published/record-address.view.ts'
import { onEachEngine } from '../support/each-engine.ts'
import type { TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { withSecondRegister } from '../support/second-register.ts'
import { everyOutput, type Output, outputsAt } from './every-output.ts'
import { addTold } from './published-data.ts'

type App = Awaited<ReturnType<typeof createApp>>

/** A register of a host of two: where it stands, what it is called there, and what stands in it alone. */
interface Side {
  readonly site: string
  readonly canary: string
  /** Its city's names, of which none may stand in the outputs of the other. */
  readonly names: RegExp
  readonly ids: readonly string[]
  /** Beginnings of addresses of ours that its outputs may have. */
  readonly own: readonly string[]
}

const HOST = 'http://host.example'
const OWN_HOST = 'http://sister.naru.example'
/** Records and terms have one address on a host, whosever they are; files stand under the hash of what is in them. */
const SHARED = ['/id/', '/data/terms', '/media/']

/** What stands on a host before the addresses of its first register. */
const PLAIN = ['/data/', '/api', '/feeds/', '/sitemap', '/ko', '/en', '/ja', '/zh']

async function twoSides(installation: TestInstallation, naruAt: string, hosts: string[] = []) {
  const { published } = installation.database
  const yonginId = await withReferenceRegister(installation)
  const naruId = await withSecondRegister(installation, hosts)
  await addTold(installation, yonginId, [{ title: { ko: 'CANARY-ONE-4K' } }])
  await addTold(installation, naruId, [{ title: { ko: 'CANARY-TWO-4K' } }])
  const shared = (site: string) => SHARED.map((path) => new URL(site).origin + path)
  const yongin: Side = {
    site: HOST,
    canary: 'CANARY-ONE-4K',
    names: /용인|yongin|龍仁|龙仁/i,
    ids: await recordIds(published, yonginId),
    own: [...shared(HOST), ...PLAIN.map((path) => HOST + path)],
  }
  const naru: Side = {
    site: naruAt,
    canary: 'CANARY-TWO-4K',
    names: /나루|naru|渡津/i,
    ids: await recordIds(published, naruId),
    own: [...shared(naruAt), `${naruAt}/`],
  }
  return { yongin, naru }
}

/** Everything that a register answers: its files, feeds and lists, each record in each form, its lists of pages. */
async function everythingOf(app: App, { site, ids }: Side): Promise<Output[]> {
  const outputs = await everyOutput(app, site)
  const list = JSON.parse(outputs.find(({ name }) => name === `${site}/api/v1`)?.text ?? '') as {
    lists: { url: string }[]
  }
  for (const { url } of list.lists) {
    assert.ok(url.startsWith(`${site}/api/v1/`), url)
    const { items } = JSON.parse((await outputsAt(app, url))[0]?.text ?? '') as { items: { id: string }[] }
    for (const { id } of items.slice(0, 2)) outputs.push(...(await outputsAt(app, `${url}/${id}`)))
  }
  for (const id of ids)
    for (const ending of ['json', 'jsonld', 'ttl'])
      outputs.push(...(await outputsAt(app, `${site}/data/records/${id}.${ending}`)))
  const lists = [
    '/sitemap.xml',
    '/sitemap-pages.xml',
    '/sitemap-exchanges-1.xml',
    '/ko/data',
    '/ko/partners/fullerton',
  ]
  for (const path of lists) outputs.push(...(await outputsAt(app, site + path)))
  return outputs
}

const ADDRESS = /https?:\/\/[a-z.]{1,60}\.example[\w/.:#?=&%;{}~+-]{0,300}/g

function assertOnlyOwn(outputs: readonly Output[], side: Side, other: Side): void {
  assert.ok(outputs.length > 200, String(outputs.length))
  assert.ok(outputs.filter(({ text }) => text.includes(side.canary)).length > 20)
  for (const { name, text } of outputs) {
    assert.ok(!text.includes(other.canary), `${other.canary} in ${name}`)
    const told = text.replaceAll(ADDRESS, '')
    assert.doesNotMatch(told, other.names, name)
    const id = other.ids.find((one) => text.includes(one))
    assert.equal(id, undefined, `a record of the other in ${name}`)
    for (const [address] of text.matchAll(ADDRESS))
      assert.ok(
        address === side.site || side.own.some((start) => address.startsWith(start)),
        `${address} in ${name}`,
      )
  }
}

onEachEngine('two registers of one installation', (here) => {
  test('have every address of the open data each, and neither says a word of the other', async () => {
    const { yongin, naru } = await twoSides(here(), `${HOST}/naru`)
    const app = await createApp(here(), (error) => assert.fail(String(error)))
    assertOnlyOwn(await everythingOf(app, yongin), yongin, naru)
    const ofNaru = await everythingOf(app, naru)
    assertOnlyOwn(ofNaru, naru, yongin)
    const plain = [...(await outputsAt(app, `${HOST}/robots.txt`))][0]?.text ?? ''
    assert.match(
      plain,
      /Sitemap: http:\/\/host\.example\/sitemap\.xml\nSitemap: http:\/\/host\.example\/naru\/sitemap\.xml\n/,
    )
    const page = ofNaru.find(({ name }) => name.endsWith('/naru/ko/data'))?.text ?? ''
    const links = [...page.matchAll(/href="(?<to>\/(?:[a-z]+\/)?(?:data|api|feeds)(?:[/.?][^"]*)?)"/g)].map(
      ({ groups }) => groups?.to ?? '',
    )
    assert.ok(links.length > 50)
    for (const to of links) assert.equal((await ask(app, HOST + to)).status, 200, to)
    assert.deepEqual(
      links.filter((to) => !to.startsWith('/naru/')),
      [],
    )
    const partner = ofNaru.find(({ name }) => name.endsWith('/partners/fullerton'))?.text ?? ''
    assert.match(partner, /href="\/naru\/data\/partners\/fullerton\.ko\.pdf"/)
  })

  test('lead from a record’s permanent address to the register that it stands in', async () => {
    const { yongin, naru } = await twoSides(here(), `${HOST}/naru`)
    const app = await createApp(here(), (error) => assert.fail(String(error)))
    for (const [side, prefix] of [
      [yongin, ''],
      [naru, '/naru'],
    ] as const) {
      const [id = ''] = side.ids
      const html = await ask(app, `${HOST}/id/${id}`, { accept: 'text/html' })
      assert.match(html.headers.get('location') ?? '', new RegExp(`^${prefix}/ko`))
      const turtle = await ask(app, `${HOST}/id/${id}`, { accept: 'text/turtle' })
      assert.equal(turtle.headers.get('location'), `${prefix}/data/records/${id}.ttl`)
    }
    for (const [side, other] of [
      [yongin, naru],
      [naru, yongin],
    ] as const)
      for (const id of other.ids)
        for (const path of [`/data/records/${id}.json`, `/api/v1/exchanges/${id}`])
          assert.equal((await ask(app, side.site + path)).status, 404, side.site + path)
  })

  test('stand at one address: the first has no name before its own, and nobody has a name that no register has', async () => {
    await twoSides(here(), `${HOST}/naru`)
    const app = await createApp(here(), (error) => assert.fail(String(error)))
    const led = await ask(app, `${HOST}/yongin/api/v1/partners?limit=1`)
    assert.equal(led.status, 302)
    assert.equal(led.headers.get('location'), '/api/v1/partners?limit=1')
    assert.equal(led.headers.get('access-control-allow-origin'), '*')
    for (const path of [
      '/atlantis/data/partners.csv',
      '/atlantis/api/v1',
      '/ko/data/terms',
      '/desk/feeds/changes.atom',
    ])
      assert.equal((await ask(app, HOST + path)).status, 404, path)
    const posted = await app.fetch(new Request(`${HOST}/naru/api/v1/partners`, { method: 'POST' }))
    assert.equal(posted.status, 405)
    assert.match(await posted.text(), /http:\/\/host\.example\/naru\/api#problem-method-not-allowed/)
  })

  test('are both in a copy of the site without a server', async () => {
    await twoSides(here(), `${HOST}/naru`)
    const { routes } = await createApp(here(), (error) => assert.fail(String(error)))
    const first = await firstAddresses({ routes, assets: new Map() })
    const copied = first.filter((address) => isExported(address, PAGES_AND_DATA))
    for (const path of ['/data/all.zip', '/data/exchanges.csv', '/feeds/changes.atom', '/sitemap.xml'])
      for (const prefix of ['', '/naru']) assert.ok(copied.includes(prefix + path), prefix + path)
    const away = copied.filter((path) => /\/api(?:\/|$)|^\/yongin\/|\.pdf$/.test(path))
    assert.deepEqual(away, [])
  })

  test('stand on a host of their own with plain addresses, and are known there wherever they are asked', async () => {
    const { yongin, naru } = await twoSides(here(), OWN_HOST, [new URL(OWN_HOST).host])
    const app = await createApp(here(), (error) => assert.fail(String(error)))
    assertOnlyOwn(await everythingOf(app, naru), naru, yongin)
    assertOnlyOwn(await everythingOf(app, yongin), yongin, naru)
    const asked = await outputsAt(app, `${HOST}/naru/data/exchanges.json`)
    assert.match(asked[0]?.text ?? '', /"url": ?"http:\/\/sister\.naru\.example\/data\/exchanges\.json"/)
    assert.equal((await ask(app, `${OWN_HOST}/yongin/data/partners.csv`)).status, 404)
    assert.equal((await ask(app, `${OWN_HOST}/yongin/ko`)).status, 404)
    assert.equal(await sitemapLines(app, HOST), 1)
    assert.equal(await sitemapLines(app, OWN_HOST), 1)
  })
})

function ask(app: App, address: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.fetch(new Request(address, { headers }))
}

async function sitemapLines(app: App, host: string): Promise<number> {
  return (await (await ask(app, `${host}/robots.txt`)).text()).split('Sitemap: ').length - 1
}
