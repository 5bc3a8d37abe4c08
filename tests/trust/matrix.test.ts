import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { createApp } from '../../src/app.ts'
import { suspendOfficer } from '../../src/acts/accounts/administer-officer.ts'
import { revokeToken } from '../../src/acts/tokens/revoke-token.ts'
import type { Route } from '../../src/http/route.ts'
import { sha256 } from '../../src/kernel/hash.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import { OPERATOR, type Right, type Role, ROLES } from '../../src/records/account/principal.ts'
import { isScope, SCOPES, type Scope } from '../../src/records/account/scope.ts'
import { endSessionsOf } from '../../src/records/account/session.store.ts'
import { perform } from '../../src/records/perform.ts'
import { onEachEngine } from '../support/each-engine.ts'
import type { TestInstallation } from '../support/installation.ts'
import { withOtherRegister } from '../support/other-register.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { withToken } from '../support/with-token.ts'
import { signedIn } from '../support/signed-in.ts'

/** Somebody who asks: what they carry, whether they are signed in, and their role in the register that is asked for. */
interface Asker {
  readonly who: string
  readonly cookie: string | undefined
  readonly signedIn: boolean
  readonly role: Role | null
  /** What a system carries that is no person, and what it was made for in the register that is asked for. */
  readonly token?: { readonly text: string; readonly scopes: readonly Scope[] }
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>

const HOST = 'http://desk.example'
const OWN_PAGE = { origin: HOST, 'sec-fetch-site': 'same-origin' }

/** What the rule says, written down once more and apart from the code that keeps it. */
function isAllowed(policy: Right, { signedIn: isIn, role, token }: Asker): boolean {
  if (policy === 'anyone') return true
  if (isScope(policy)) return token?.scopes.includes(policy) ?? false
  if (policy === 'operator' || !isIn) return false
  if (policy === 'officer') return true
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(policy)
}

const PARTS: Readonly<Record<string, string>> = { register: 'yongin', book: 'yongin', locale: 'ko' }

/** The address of a route in the register "yongin"; a part that we know nothing of is an id that nobody has. */
function addressOf({ path }: Route): string {
  return path
    .replace(/:(?<part>\w{1,40})(?:\{[^}]{0,80}\})?\??/g, (_, part: string) => PARTS[part] ?? newId())
    .replace('*', 'x')
}

onEachEngine('every address, for everybody who might ask', (here) => {
  let ask: Ask
  let routes: readonly Route[]
  let askers: Asker[]
  let registerId: Id<'register'>

  beforeEach(async () => {
    registerId = await withReferenceRegister(here())
    const otherId = await withOtherRegister(here())
    const app = await createApp(here(), (error) => assert.fail(String(error)))
    routes = app.routes
    ask = (path, init = {}) => {
      const headers = new Headers(init.headers)
      headers.set('host', new URL(HOST).host)
      return app.fetch(new Request(HOST + path, { ...init, headers }))
    }
    askers = await everybody(here(), registerId, otherId)
  })

  async function answerTo(route: Route, asker: Asker, headers: Record<string, string> = OWN_PAGE) {
    const cookie = asker.cookie === undefined ? {} : { cookie: asker.cookie }
    const bearer = asker.token ? { authorization: `Bearer ${asker.token.text}` } : {}
    const { method } = route
    const body = method === 'GET' ? {} : { body: new URLSearchParams() }
    return ask(addressOf(route), { method, headers: { ...headers, ...cookie, ...bearer }, ...body })
  }

  /** What the gate said, whatever the page behind it made of the rest. */
  function verdictOf({ status, headers }: Response): 'passed' | 'sign in' | 'refused' {
    if (headers.get('location')?.startsWith('/desk/sign-in?next=')) return 'sign in'
    return status === 403 || status === 401 || status === 429 ? 'refused' : 'passed'
  }

  test('lets pass exactly those who may, and a call that is turned away changes nothing', async () => {
    const wrong: string[] = []
    let asked = 0
    const denied = routes.flatMap((route) =>
      askers.filter((asker) => !isAllowed(route.policy, asker)).map((asker) => [route, asker] as const),
    )
    const before = await standingOf(here())
    for (const [route, asker] of denied) {
      asked++
      const verdict = verdictOf(await answerTo(route, asker))
      const led = !asker.signedIn && route.method === 'GET' && !isScope(route.policy)
      const expected = led ? 'sign in' : 'refused'
      if (verdict !== expected) wrong.push(`${route.method} ${route.path} by ${asker.who}: ${verdict}`)
    }
    assert.equal(await standingOf(here()), before, 'something was changed')
    for (const route of routes.filter(({ path }) => path !== '/desk/sign-out'))
      for (const asker of askers.filter((each) => isAllowed(route.policy, each))) {
        // Nobody looks who asks what anybody may: a few of each kind are enough.
        if (route.policy === 'anyone' && !OF_EACH_KIND.has(asker.who)) continue
        asked++
        if (await isSignedOut(here(), asker)) continue // by an act of their own, just before
        const verdict = verdictOf(await answerTo(route, asker))
        // What anybody may ask may lead to the sign-in by itself: a step of it that was not begun does.
        const passed = verdict === 'passed' || (route.policy === 'anyone' && verdict === 'sign in')
        if (!passed) wrong.push(`${route.method} ${route.path} by ${asker.who}: ${verdict}`)
      }
    assert.deepEqual(wrong, [])
    assert.ok(asked > 400, `${asked} questions`)
  })

  test('opens nothing by another spelling of an address, another method or a header', async () => {
    const [stranger] = askers
    const reader = askers.find(({ who }) => who === 'reader here')
    assert.ok(stranger && reader)
    const closed = routes.filter(({ method, policy }) => method === 'GET' && policy === 'administrator')
    assert.ok(closed.length > 1)
    for (const route of closed)
      for (const asker of [stranger, reader]) {
        const path = addressOf(route)
        const cookie = asker.cookie === undefined ? {} : { cookie: asker.cookie }
        for (const spelling of spellingsOf(path)) {
          const { status } = await ask(spelling, { headers: cookie })
          assert.notEqual(status, 200, `${spelling} by ${asker.who}`)
        }
        for (const headers of FORWARDED) {
          const { status } = await ask(path, { headers: { ...headers, ...cookie } })
          assert.notEqual(status, 200, `${path} with ${JSON.stringify(headers)} by ${asker.who}`)
        }
        const head = await ask(path, { method: 'HEAD', headers: cookie })
        assert.notEqual(head.status, 200, `HEAD ${path}`)
        for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS'])
          assert.notEqual((await ask(path, { method, headers: cookie })).status, 200, `${method} ${path}`)
      }
  })

  test('takes nothing that another site sends for somebody who is signed in', async () => {
    const administrator = askers.find(({ who }) => who === 'administrator here')
    assert.ok(administrator)
    const before = await standingOf(here())
    const changing = routes.filter(({ method }) => method !== 'GET')
    assert.ok(changing.length > 10)
    for (const route of changing)
      for (const headers of FORGERIES) {
        const { status } = await answerTo(route, administrator, headers)
        // What changes nothing may be asked from any site, whatever it answers; that nothing changed is held below.
        if (route.changesNothing !== true)
          // A session opens nothing that asks for a token.
          assert.equal(
            status,
            isScope(route.policy) ? 401 : 403,
            `${route.method} ${route.path} with ${JSON.stringify(headers)}`,
          )
      }
    assert.equal(await standingOf(here()), before)
  })

  test('is answered below a policy: no route is without', () => {
    for (const { method, path, policy } of routes) assert.ok(policy, `${method} ${path}`)
    const desk = routes.filter(({ path }) => path.startsWith('/desk/:register'))
    assert.deepEqual(
      desk.filter(({ policy }) => policy === 'anyone' || policy === 'officer').map(({ path }) => path),
      [],
      'below a register a role is asked for',
    )
  })
})

const OF_EACH_KIND: ReadonlySet<string> = new Set([
  'anyone',
  'an odd cookie',
  'a system with publish',
  'reader here',
  'administrator elsewhere',
])

const FORGERIES: readonly Record<string, string>[] = [
  {},
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://desk.example.evil.example', 'sec-fetch-site': 'cross-site' },
  { origin: HOST, 'sec-fetch-site': 'cross-site' },
  { origin: HOST, 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
]

const FORWARDED: readonly Record<string, string>[] = [
  { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'localhost', 'x-real-ip': '127.0.0.1' },
  { 'x-original-url': '/ko', 'x-rewrite-url': '/ko' },
  { 'x-http-method-override': 'GET', 'x-forwarded-user': 'administrator' },
  { authorization: 'Basic YWRtaW46YWRtaW4=' },
]

function spellingsOf(path: string): string[] {
  const last = path.lastIndexOf('/')
  return [
    `${path}/`,
    `/${path}`,
    path.toUpperCase(),
    path.replace('/desk', '/DESK'),
    path.replace('/desk', '/./desk'),
    path.replace('/desk', '/ko/..%2fdesk'),
    path.replace('yongin', 'YONGIN'),
    path.replace('yongin', 'yongin%00'),
    path.replace('yongin', '%79ongin'),
    `${path.slice(0, last)}%2f${path.slice(last + 1)}`,
    `${path.slice(0, last)}//${path.slice(last + 1)}`,
    `${path};x=1`,
    `${path}?register=busan&register=yongin`,
    `${path}%20`,
    `${path}.json`,
  ]
}

/** Everybody: with each role here and in another register, suspended, signed out, with a made-up cookie, and nobody. */
async function everybody(
  installation: TestInstallation,
  here: Id<'register'>,
  elsewhere: Id<'register'>,
): Promise<Asker[]> {
  const strangers: Asker[] = [
    { who: 'anyone', cookie: undefined, signedIn: false, role: null },
    { who: 'a made-up cookie', cookie: `gyoryu-session=${'x'.repeat(43)}`, signedIn: false, role: null },
    { who: 'an odd cookie', cookie: "gyoryu-session=' or 1=1 --", signedIn: false, role: null },
  ]
  const officers: Asker[] = []
  for (const role of ROLES) {
    const inside = await signedIn(installation, role, { registerId: here })
    const outside = await signedIn(installation, role, { registerId: elsewhere })
    officers.push({ who: `${role} here`, cookie: inside.headers.cookie, signedIn: true, role })
    officers.push({ who: `${role} elsewhere`, cookie: outside.headers.cookie, signedIn: true, role: null })
  }
  const none = await signedIn(installation, null)
  officers.push({ who: 'an account without a role', cookie: none.headers.cookie, signedIn: true, role: null })
  const systems = await systemsWith(installation, here, elsewhere)
  return [
    ...strangers,
    ...systems,
    await gone(installation, here),
    await suspended(installation, here),
    ...officers,
  ]
}

/** Systems with each scope here, with all of them in another register, and with one that was revoked. */
async function systemsWith(
  installation: TestInstallation,
  here: Id<'register'>,
  elsewhere: Id<'register'>,
): Promise<Asker[]> {
  const nobody = { cookie: undefined, signedIn: false, role: null }
  const carried = async (
    who: string,
    registerId: Id<'register'>,
    scopes: readonly Scope[],
  ): Promise<Asker> => {
    const { text } = await withToken(installation, registerId, scopes)
    return { ...nobody, who, token: { text, scopes: registerId === here ? scopes : [] } }
  }
  const revoked = await withToken(installation, here, SCOPES)
  const occasion = { principal: OPERATOR, registerId: here }
  assert.ok((await perform(installation, occasion, revokeToken, revoked.id)).ok)
  return [
    ...(await Promise.all(SCOPES.map((scope) => carried(`a system with ${scope}`, here, [scope])))),
    await carried('a system of another register', elsewhere, SCOPES),
    { ...nobody, who: 'a system whose token was revoked', token: { text: revoked.text, scopes: [] } },
  ]
}

async function gone(installation: TestInstallation, registerId: Id<'register'>): Promise<Asker> {
  const { accountId, headers } = await signedIn(installation, 'administrator', { registerId })
  await installation.database.transaction((rows) => endSessionsOf(rows, accountId))
  return { who: 'an ended session', cookie: headers.cookie, signedIn: false, role: null }
}

async function suspended(installation: TestInstallation, registerId: Id<'register'>): Promise<Asker> {
  const administrator = await signedIn(installation, 'administrator', { registerId })
  const { accountId, headers } = await signedIn(installation, 'administrator', { registerId })
  const occasion = { principal: administrator.principal, registerId }
  const done = await perform(installation, occasion, suspendOfficer, accountId)
  assert.ok(done.ok)
  return { who: 'a suspended administrator', cookie: headers.cookie, signedIn: false, role: null }
}

async function isSignedOut(
  { database }: TestInstallation,
  { cookie, signedIn: isIn }: Asker,
): Promise<boolean> {
  if (!isIn) return false
  const hash = sha256(cookie?.split('=')[1] ?? '')
  const query = database.reads.selectFrom('session').select('id').where('token_hash', '=', hash)
  return (await query.executeTakeFirst()) === undefined
}

/** All that a call could have changed: what is in history, and who may do what. */
async function standingOf({ database: { reads } }: TestInstallation): Promise<string> {
  const heads = await reads.selectFrom('history_head').selectAll().orderBy('register_id').execute()
  const accounts = await reads.selectFrom('account').selectAll().orderBy('id').execute()
  const roles = await reads
    .selectFrom('account_role')
    .selectAll()
    .orderBy('account_id')
    .orderBy('register_id')
    .execute()
  const tokens = await reads
    .selectFrom('api_token')
    .select(['id', 'scopes', 'revoked_at'])
    .orderBy('id')
    .execute()
  const invitations = await reads.selectFrom('invitation').selectAll().orderBy('id').execute()
  const sessions = await reads.selectFrom('session').select('id').orderBy('id').execute()
  return JSON.stringify([heads, tokens, accounts, roles, invitations, sessions])
}
