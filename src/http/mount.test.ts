import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mountRoutes } from './mount.ts'
import { PageStore } from './page-store.ts'
import { get, post, type Route } from './route.ts'

const store = new PageStore({ version: () => '0', stateOf: () => Promise.resolve(''), now: () => 0 })
const shell = {
  errorPage: (status: number) => Promise.resolve(`<p>${status}</p>`),
  store,
  report: () => undefined,
  isUnavailable: () => false,
}
const text = () => Promise.resolve({ kind: 'page', status: 200, html: 'secret' } as const)

test('a route that declares no policy stops the start', () => {
  const { policy: _left, ...without } = get('/careless', 'anyone', text)
  assert.throws(() => mountRoutes([without as Route], shell), /GET \/careless declares no policy/) // as JavaScript would
})

test('a route for officers is closed to everybody else', async () => {
  for (const right of ['reader', 'editor', 'publisher', 'administrator', 'operator'] as const) {
    const app = mountRoutes([get('/desk', right, text), post('/desk', right, 10, text)], shell)
    for (const request of ['GET', 'HEAD', 'POST']) {
      const response = await app.request('http://localhost/desk', {
        method: request,
        headers: { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' },
      })
      assert.equal(response.status, 403, `${request} by anyone, for ${right}`)
      assert.doesNotMatch(await response.text(), /secret/)
    }
  }
})

test('an error that was not foreseen is reported and shown as 500', async () => {
  const reported: unknown[] = []
  const failing = get('/broken', 'anyone', () => Promise.reject(new Error('the machine broke')))
  const app = mountRoutes([failing], { ...shell, report: (error) => reported.push(error) })
  const response = await app.request('http://localhost/broken')
  assert.equal(response.status, 500)
  assert.equal(await response.text(), '<p>500</p>')
  assert.equal(reported.length, 1)
})

test('a database that does not answer just now is 503, with the time after which to try again', async () => {
  const failing = get('/away', 'anyone', () => Promise.reject(new Error('away')))
  const app = mountRoutes([failing], { ...shell, isUnavailable: (error) => error instanceof Error })
  const response = await app.request('http://localhost/away')
  assert.deepEqual([response.status, response.headers.get('retry-after')], [503, '5'])
})

test('a trailing slash is taken away by a relative redirect, whatever name the server was called by', async () => {
  const app = mountRoutes([get('/page', 'anyone', text)], shell)
  const places: [string, string][] = [
    ['/page/', '/page'],
    ['/page///?a=1', '/page?a=1'],
    ['//evil.example/', '/evil.example'],
  ]
  for (const [from, to] of places) {
    const response = await app.request(`http://evil.example${from}`)
    assert.deepEqual([response.status, response.headers.get('location')], [301, to])
  }
})
