import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { inviteOfficer } from '../../../src/acts/accounts/invite-officer.ts'
import { OPERATOR } from '../../../src/records/account/principal.ts'
import { perform } from '../../../src/records/perform.ts'
import type { Id } from '../../../src/kernel/ids.ts'
import { DESK_LOCALES } from '../../../src/kernel/locale.ts'
import { accountWords } from '../../../src/words/desk/accounts/words.ts'
import { frameWords } from '../../../src/words/desk/frame/words.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { CLIENT, freePort, type SignOnServer, signOnServer } from '../../support/sign-on-server.ts'
import { signedIn } from '../../support/signed-in.ts'

const LANGUAGES = { ko: 'ko-KR', en: 'en-GB' } as const

for (const locale of DESK_LOCALES)
  describe(`an officer of a city that has a sign-on of its own (${locale})`, () => {
    const [words, frame] = [accountWords(locale), frameWords(locale)]
    const WINDOW = { viewport: { width: 390, height: 844 }, locale: LANGUAGES[locale] }
    let installation: TestInstallation
    let registerId: Id<'register'>
    let signOn: SignOnServer
    let site: Served
    let browser: Browser

    before(async () => {
      const port = await freePort()
      const address = `http://127.0.0.1:${port}`
      signOn = await signOnServer(address)
      installation = await newInstallation('sqlite', {
        GYORYU_URL: address,
        OIDC_ISSUER: signOn.issuer,
        OIDC_CLIENT_ID: CLIENT.client_id,
        OIDC_CLIENT_SECRET: CLIENT.client_secret,
        OIDC_NAME: '시청 통합 로그인',
      })
      registerId = await withReferenceRegister(installation)
      site = await served(installation, port)
      browser = await openBrowser()
    })
    after(async () => {
      await browser.close()
      await site.stop()
      await signOn.stop()
      await installation.remove()
    })

    async function throughSignOn(page: Page, name: string, button = '시청 통합 로그인'): Promise<void> {
      const login = page.locator('input[name=login]')
      const agree = page.getByRole('button', { name: 'Continue' })
      const back = page.locator('.desk-main')
      await page.getByRole('link', { name: button, exact: true }).click()
      // Whom the sign-on remembers is asked for nothing, or only whether they agree.
      await login
        .or(agree)
        .or(back.and(page.locator(':not(:has(a.button))')))
        .first()
        .waitFor()
      if (await login.isVisible()) {
        await login.fill(name)
        await page.locator('input[name=password]').fill('known to the sign-on only')
        await page.getByRole('button', { name: 'Sign-in' }).click()
        await agree.or(back).first().waitFor()
      }
      if (await agree.isVisible()) await agree.click()
      await back.waitFor()
    }

    async function invitation(): Promise<string> {
      const invited = { role: 'editor', name: null, email: null } as const
      const made = await perform(installation, { principal: OPERATOR, registerId }, inviteOfficer, invited)
      assert.ok(made.ok)
      return `${site.address}/desk/invitation/${made.value}`
    }

    test('who was not invited does not come in, though the sign-on knows them', () =>
      inWindow(browser, WINDOW, async (page) => {
        const find = faultFinder(page)
        await page.goto(`${site.address}/desk/sign-in`)
        assert.deepEqual(await find(), [])
        await throughSignOn(page, 'stranger')
        await page.getByRole('heading', { name: words.signOnUnknownTitle }).waitFor()
        assert.deepEqual(await find(), [])
        await page.goto(`${site.address}/desk/yongin`)
        await page.getByRole('heading', { name: words.signInTitle }).waitFor()
      }))

    test('who was invited accepts by the sign-on, and comes in by it from then on', () =>
      inWindow(browser, WINDOW, async (page) => {
        await page.goto(await invitation())
        await throughSignOn(page, 'lee')
        await page
          .getByRole('status')
          .filter({ hasText: words.welcome('lee 주무관') })
          .waitFor()
        await page.getByRole('button', { name: frame.signOut }).click()
        await throughSignOn(page, 'lee')
        await page.getByText(frame.rolesAbout.editor).waitFor()
      }))

    test('who has an account connects it', async () => {
      const officer = await signedIn(installation, 'publisher', { locale })
      await inWindow(browser, { ...WINDOW, ...officer.window(site.address) }, async (page) => {
        await page.goto(`${site.address}/desk/account`)
        await throughSignOn(page, 'park', words.signOnConnect('시청 통합 로그인'))
        await page.getByText(words.signOnConnected).waitFor()
        await page.getByRole('button', { name: frame.signOut }).click()
        await throughSignOn(page, 'park')
        await page.getByText(frame.rolesAbout.publisher).waitFor()
      })
    })

    test('an answer that was not asked for, or is somebody else’s, lets nobody in', async () => {
      const done = '/desk/sign-in/elsewhere/done'
      assert.equal((await site.get(`${done}?code=stolen&state=made-up`)).status, 422)
      const begun = await site.get('/desk/sign-in/elsewhere')
      assert.equal(begun.status, 302)
      const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? ''
      for (const query of ['code=stolen&state=made-up', 'error=access_denied', '', 'code=x']) {
        const answer = await site.get(`${done}?${query}`, { cookie })
        assert.equal(answer.status, 422, query)
        assert.ok(!answer.headers.getSetCookie().some((each) => each.startsWith('gyoryu-session=')), query)
      }
    })
  })

test('a sign-on that does not answer is told as such, and the password still works', async (t) => {
  const port = await freePort()
  const installation = await newInstallation('sqlite', {
    GYORYU_URL: `http://127.0.0.1:${port}`,
    OIDC_ISSUER: 'http://127.0.0.1:1',
    OIDC_CLIENT_ID: 'gyoryu',
    OIDC_CLIENT_SECRET: 'secret',
  })
  t.after(() => installation.remove())
  await withReferenceRegister(installation)
  const site = await served(installation, port)
  t.after(() => site.stop())
  const answer = await site.get('/desk/sign-in/elsewhere')
  assert.equal(answer.status, 503)
  assert.match(await answer.text(), /통합 로그인 서버가 답하지 않습니다/)
})
