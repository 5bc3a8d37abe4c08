import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../kernel/ids.ts'
import { ANYONE, type Principal } from '../records/account/principal.ts'
import { mountRoutes } from './mount.ts'
import { PageStore } from './page-store.ts'
import { get, post, type Route } from './route.ts'

const store = new PageStore({
  version: () => '0',
  stateOf: () => Promise.resolve(''),
  hosts: async () => new Set<string>(),
  now: () => 0,
})
const shell = {
  errorPage: (status: number) => Promise.resolve(`<p>${status}</p>`),
  store,
  report: () => undefined,
  isUnavailable: () => false,
  signIn: (path: string) => `/sign-in?next=${path}`,
  gate: { principalOf: async () => ANYONE, registerIdOf: async () => undefined },
}
const text = () => Promise.resolve({ kind: 'page', status: 200, html: 'secret' } as const)

test('a route that declares no policy stops the start', () => {
  const { policy: _left, ...without } = get('/careless', 'anyone', text)
  assert.throws(() => mountRoutes([without as Route], shell), /GET \/careless declares no policy/) // as JavaScript would
})

test('a route for officers shows nothing to anybody else, and leads a reader to the sign-in', async () => {
  for (const right of ['reader', 'editor', 'publisher', 'administrator', 'officer', 'operator'] as const) {
    const app = mountRoutes([get('/desk', right, text), post('/desk', right, 10, text)], shell)
    for (const method of ['GET', 'HEAD', 'POST']) {
      const response = await app.request('http://localhost/desk?a=1', { method, headers: OWN_PAGE })
      assert.equal(response.status, method === 'POST' ? 403 : 302, `${method} by anyone, for ${right}`)
      if (method !== 'POST') assert.equal(response.headers.get('location'), '/sign-in?next=/desk?a=1')
      assert.doesNotMatch(await response.text(), /secret/)
    }
  }
})

test('an officer is admitted to the register in which the role is held, and to no other', async () => {
  const yongin = newId<'register'>()
  const asked = officerIn(yongin, 'editor')
  const gate = {
    principalOf: async () => asked,
    registerIdOf: async (slug: string) =>
      new Map([
        ['yongin', yongin],
        ['busan', newId<'register'>()],
      ]).get(slug),
  }
  const app = mountRoutes(
    [get('/desk/:register/edit', 'editor', text), get('/desk/:register/keys', 'administrator', text)],
    {
      ...shell,
      gate,
    },
  )
  const statuses = {
    '/desk/yongin/edit': 200,
    '/desk/yongin/keys': 403,
    '/desk/busan/edit': 403,
    '/desk/nowhere/edit': 403,
  }
  for (const [path, status] of Object.entries(statuses))
    assert.equal((await app.request(`http://localhost${path}`)).status, status, path)
})

test('a form’s fields and files arrive, and a broken form is told as such', async () => {
  const seen: unknown[] = []
  const take = post('/send', 'anyone', 1000, async ({ body, files }) => {
    seen.push([body.get('title'), files.map(({ field, name, bytes }) => [field, name, bytes.length])])
    return {
      kind: 'redirect',
      status: 303,
      to: '/done',
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
    }
  })
  const app = mountRoutes([take], shell)
  const form = new FormData()
  form.set('title', '용인')
  form.append('file', new File(['abc'], 'page.html'))
  form.append('file', new File([], ''))
  const sent = await app.request('http://localhost/send', { method: 'POST', body: form, headers: OWN_PAGE })
  assert.deepEqual([sent.status, sent.headers.getSetCookie()], [303, ['a=1', 'b=2']])
  assert.deepEqual(seen, [['용인', [['file', 'page.html', 3]]]])
  const headers = { ...OWN_PAGE, 'content-type': 'multipart/form-data; boundary=x' }
  const broken = await app.request('http://localhost/send', { method: 'POST', body: 'nothing', headers })
  assert.equal(broken.status, 400)
})

const OWN_PAGE = { 'sec-fetch-site': 'same-origin' }

function officerIn(registerId: string, role: 'editor'): Principal {
  return { kind: 'officer', accountId: newId<'account'>(), roles: new Map([[registerId, role]]) }
}

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
