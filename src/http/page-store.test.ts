import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test, type TestContext } from 'node:test'
import { chooseEncoding } from './compressed.ts'
import { PageStore } from './page-store.ts'

const PAGE = { body: new TextEncoder().encode('<p>용인</p>'), headers: { 'content-type': 'text/html' } }

/** A store over states that the test changes, behind a server; what it does not serve is answered with 404. */
async function storeBehindServer(t: TestContext) {
  const world = { version: 'v1', state: 's1', now: 1000, asked: 0 }
  const store = new PageStore({
    version: () => world.version,
    stateOf: () => {
      world.asked += 1
      return Promise.resolve(world.state)
    },
    hosts: () => Promise.resolve(new Set(['own.example'])),
    now: () => world.now,
  })
  const server = createServer((request, response) => {
    void Promise.resolve(store.serve(request, response)).then(
      (served) => served || response.writeHead(404).end(),
    )
  }).listen(0)
  const { port } = server.address() as AddressInfo // listens on a port
  const statusOf = async (path: string, headers = {}) =>
    (await fetch(`http://localhost:${port}${path}`, { headers })).status
  t.after(() => server.close())
  return { world, store, statusOf }
}

test('a page is served until something that it shows was published', async (t) => {
  const { world, store, statusOf } = await storeBehindServer(t)
  await store.keep('/ko', { ...PAGE, tags: ['partner:1'], version: 'v1' })
  assert.equal(await statusOf('/ko'), 200)
  world.version = 'v2' // something else was published
  assert.equal(await statusOf('/ko'), 200)
  const { asked } = world
  assert.equal(await statusOf('/ko'), 200)
  assert.equal(world.asked, asked, 'the new version was learnt, so nothing is asked again')
  world.version = 'v3'
  world.state = 's2'
  assert.equal(await statusOf('/ko'), 404)
})

test('a page that was rendered while something was published is not kept', async (t) => {
  const { world, store, statusOf } = await storeBehindServer(t)
  world.version = 'v2'
  await store.keep('/ko', { ...PAGE, tags: ['partner:1'], version: 'v1' })
  assert.equal(await statusOf('/ko'), 404)
})

test('a page is rendered anew when the hour turns', async (t) => {
  const { world, store, statusOf } = await storeBehindServer(t)
  await store.keep('/ko', { ...PAGE, tags: [], version: 'v1' })
  world.now = 60 * 60 * 1000 - 1
  assert.equal(await statusOf('/ko'), 200)
  world.now += 1
  assert.equal(await statusOf('/ko'), 404)
})

test('keeps at most a thousand pages, and never lets go of what never changes', async (t) => {
  const { store, statusOf } = await storeBehindServer(t)
  await store.pin('/assets/site.css', PAGE.body, {})
  for (let i = 0; i < 1001; i++) await store.keep(`/${i}`, { ...PAGE, tags: [], version: 'v1' })
  assert.equal(await statusOf('/assets/site.css'), 200)
  assert.equal(await statusOf('/0'), 404)
  assert.equal(await statusOf('/1000'), 200)
})

test('the encoding is the best that the request accepts', () => {
  const accepts: [string | undefined, string][] = [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['BR;q=0.5', 'br'],
    ['deflate', 'identity'],
    ['gzip;q=0.000', 'identity'],
  ]
  for (const [accept, expected] of accepts) assert.equal(chooseEncoding(accept), expected, String(accept))
})

test('a store that cannot ask hands the request on, and nothing is left to break the process', async (t) => {
  let isAway = false
  const store = new PageStore({
    version: () => (isAway ? Promise.reject(new Error('the database is away')) : Promise.resolve('v1')),
    stateOf: () => Promise.resolve('s1'),
    hosts: () => Promise.resolve(new Set<string>()),
    now: () => 1000,
  })
  await store.keep('/ko', { ...PAGE, tags: [], version: 'v1' })
  isAway = true
  const server = createServer((request, response) => {
    void Promise.resolve(store.serve(request, response)).catch(() => response.writeHead(503).end())
  }).listen(0)
  t.after(() => server.close())
  const { port } = server.address() as AddressInfo // listens on a port
  assert.equal((await fetch(`http://localhost:${port}/ko`)).status, 503)
  await new Promise((resolve) => setTimeout(resolve, 20)) // an unhandled rejection would end the process here
})
