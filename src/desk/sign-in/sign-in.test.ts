import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from 'node:test'
import { newInstallation } from '../../../tests/support/installation.ts'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { type Served, served } from '../../../tests/support/served.ts'
import { signedIn } from '../../../tests/support/signed-in.ts'
import { acceptInvitation } from '../../acts/accounts/accept-invitation.ts'
import { offerAdministrator } from '../../acts/accounts/set-up-administrator.ts'
import type { Installation } from '../../installation/installation.ts'

const password = 'forty-two cups of barley tea'
const login = 'kim.clerk'

async function withClerk(installation: Installation): Promise<void> {
  await withReferenceRegister(installation)
  const offered = await offerAdministrator(installation)
  assert.ok(offered.ok)
  const doorstep = { agent: '', address: '192.0.2.1', device: undefined }
  const clerk = { login, name: '김담당', password, locale: 'ko', doorstep } as const
  assert.ok((await acceptInvitation(installation, offered.value, clerk)).ok)
}

onEachEngine('the way into the desk', (here) => {
  let site: Served

  beforeEach(async () => {
    await withClerk(here())
    site = await served(here())
  })
  afterEach(() => site.stop())

  /** The cookies that an answer sets, as a browser sends them back. */
  function cookiesOf(response: Response): string {
    return response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
  }

  test('leads from any page of the desk to the sign-in and back, and out again', async () => {
    const away = await site.get('/desk/yongin?x=1')
    assert.equal(away.status, 302)
    assert.equal(away.headers.get('location'), '/desk/sign-in?next=%2Fdesk%2Fyongin%3Fx%3D1')
    const entered = await site.post('/desk/sign-in', { login, password, next: '/desk/yongin?x=1' })
    assert.deepEqual([entered.status, entered.headers.get('location')], [303, '/desk/yongin?x=1'])
    const cookie = cookiesOf(entered)
    const home = await site.get('/desk/yongin', { cookie })
    assert.equal(home.status, 200)
    assert.equal(home.headers.get('cache-control'), 'no-store')
    assert.match(await home.text(), /김담당 님/)
    const headers = { cookie, origin: site.address, 'sec-fetch-site': 'same-origin' }
    assert.equal((await site.post('/desk/sign-out', {}, headers)).status, 303)
    assert.equal((await site.get('/desk/yongin', { cookie })).status, 302, 'the old cookie opens nothing')
  })

  test('sets a cookie that no script reads and no other site sends', async () => {
    const entered = await site.post('/desk/sign-in', { login, password })
    const [cookie = ''] = entered.headers.getSetCookie()
    assert.match(cookie, /^gyoryu-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('never leads to another site', async () => {
    for (const next of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/desk\\..',
      '/ko',
      'javascript:1',
    ]) {
      const entered = await site.post('/desk/sign-in', { login, password, next })
      assert.equal(entered.headers.get('location'), '/desk', next)
    }
  })

  test('tells what to mend, with the name kept and the password gone, and the same for names that nobody has', async () => {
    const pages = []
    for (const name of ['kim.clerk', 'lee.clerk']) {
      const refused = await site.post('/desk/sign-in', { login: name, password: 'mistyped password' })
      assert.equal(refused.status, 422)
      const page = await refused.text()
      assert.match(page, new RegExp(`value="${name}"`))
      assert.doesNotMatch(page, /mistyped password/)
      pages.push(page.replaceAll(name, 'NAME'))
    }
    assert.equal(pages[0], pages[1])
  })

  test('shows errors in the desk’s own frame and the officer’s language', async () => {
    const officer = await signedIn(here(), 'reader', { locale: 'en' })
    const cookie = officer.headers.cookie ?? ''
    const unknown = await site.get('/desk/yongin/nowhere', { cookie })
    assert.equal(unknown.status, 404)
    assert.match(await unknown.text(), /There is no such page/)
    const forbidden = await site.get('/desk/busan', { cookie })
    assert.equal(forbidden.status, 403)
    assert.match(await forbidden.text(), /You may not do this/)
  })

  test('lets an officer without a register in, and says why there is nothing', async () => {
    const officer = await signedIn(here(), null)
    assert.match(await (await site.get('/desk', officer.headers)).text(), /맡은 대장이 없습니다/)
    assert.equal((await site.get('/desk/yongin', officer.headers)).status, 403)
  })

  test('keeps the chosen language with the account', async () => {
    const officer = await signedIn(here(), 'reader')
    const changed = await site.post(
      '/desk/account/language',
      { locale: 'en', next: '/desk/yongin' },
      officer.headers,
    )
    assert.equal(changed.headers.get('location'), '/desk/yongin')
    assert.match(await (await site.get('/desk/yongin', officer.headers)).text(), /<html lang="en"/)
  })
})

test('over TLS the cookie belongs to this very host and never travels in the clear', async (t) => {
  const installation = await newInstallation('sqlite', { GYORYU_URL: 'https://exchange.example.kr/x' })
  t.after(() => installation.remove())
  await withClerk(installation)
  const site = await served(installation)
  t.after(() => site.stop())
  const entered = await site.post('/desk/sign-in', { login, password })
  const [cookie = ''] = entered.headers.getSetCookie()
  assert.match(cookie, /^__Host-gyoryu-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  const plain = cookie.replace('__Host-', '').split(';')[0] ?? ''
  assert.equal((await site.get('/desk/yongin', { cookie: plain })).status, 302)
})
