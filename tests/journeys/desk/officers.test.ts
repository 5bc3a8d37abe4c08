import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { DESK_LOCALES, type DeskLocale } from '../../../src/kernel/locale.ts'
import { codeAt } from '../../../src/passwords/one-time-code.ts'
import { accountWords } from '../../../src/words/desk/accounts/words.ts'
import { frameWords } from '../../../src/words/desk/frame/words.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { signedIn } from '../../support/signed-in.ts'

const PASSWORD = 'forty-two cups of barley tea'
const ANOTHER = 'a kettle sings before it boils'
const LANGUAGES: Readonly<Record<DeskLocale, string>> = { ko: 'ko-KR', en: 'en-GB' }

for (const locale of DESK_LOCALES)
  describe(`an administrator and the colleague who is invited (${locale})`, () => {
    const words = accountWords(locale)
    const frame = frameWords(locale)
    let installation: TestInstallation
    let site: Served
    let browser: Browser

    before(async () => {
      installation = await newInstallation('sqlite')
      await withReferenceRegister(installation)
      site = await served(installation)
      browser = await openBrowser()
    })
    after(async () => {
      await browser.close()
      await site.stop()
      await installation.remove()
    })

    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
    const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click()
    const fill = (page: Page, label: string, text: string) =>
      page.getByLabel(label, { exact: true }).fill(text)
    const reads = (page: Page, title: string) =>
      page.getByRole('heading', { level: 1, name: title }).waitFor()
    const isTold = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

    function soundness(page: Page): () => Promise<void> {
      const find = faultFinder(page)
      return async () => {
        assert.deepEqual(await find(), [], page.url())
        const [shown, wide] = await Promise.all([
          page.evaluate('document.documentElement.scrollWidth'),
          page.evaluate('window.innerWidth'),
        ])
        assert.equal(shown, wide, `${page.url()} scrolls sideways`)
      }
    }

    async function invite(page: Page): Promise<string> {
      const menu = page.getByRole('navigation', { name: frame.menu })
      await menu.getByText(frame.manage, { exact: true }).click()
      await menu.getByRole('link', { name: words.officersTitle, exact: true }).click()
      await reads(page, words.officersTitle)
      await press(page, words.invite)
      await page.getByRole('alert').getByRole('link', { name: words.faultRoleMissing }).click()
      await page.getByLabel(frame.roles.editor, { exact: true }).check()
      await page.getByLabel(words.inviteName).fill('이주무')
      await press(page, words.invite)
      await reads(page, words.invitedTitle)
      return page.locator('#link').inputValue()
    }

    async function signIn(page: Page, password: string): Promise<void> {
      await fill(page, words.login, 'lee.clerk')
      await fill(page, words.password, password)
      await press(page, words.signIn)
    }

    test('the link is made, accepted once; the role changes and ends; each old page asks to sign in', async () => {
      const admin = await signedIn(installation, 'administrator', { locale, name: '김담당' })
      const window = { viewport: { width: 390, height: 844 }, locale: LANGUAGES[locale] }
      const wide = { ...window, viewport: { width: 1280, height: 900 }, ...admin.window(site.address) }
      await inWindow(browser, wide, async (page) => {
        const isSound = soundness(page)
        await page.goto(`${site.address}/desk/yongin`)
        const link = await invite(page)
        await isSound()
        await inWindow(browser, window, async (colleague) => {
          const isSoundThere = soundness(colleague)
          await colleague.goto(link)
          await reads(colleague, words.joinTitle)
          assert.equal(await colleague.getByLabel(words.name, { exact: true }).inputValue(), '이주무')
          await isSoundThere()
          await fill(colleague, words.newLogin, 'lee.clerk')
          await fill(colleague, words.newPassword, PASSWORD)
          await press(colleague, words.createAccount)
          await isTold(colleague, words.welcome('이주무'))
          await colleague.getByText(frame.rolesAbout.editor).waitFor()

          await follow(page, words.backToOfficers)
          await follow(page, words.officerManageOf('이주무'))
          await isSound()
          await page.getByLabel(frame.roles.publisher, { exact: true }).check()
          await press(page, words.saveRole)
          await isTold(page, words.roleSaved('이주무', frame.roles.publisher))
          await isSound()

          await colleague.reload()
          await reads(colleague, words.signInTitle)
          await colleague.getByText(words.sessionEnded).waitFor()
          await isSoundThere()
          await signIn(colleague, PASSWORD)
          await colleague.getByText(frame.rolesAbout.publisher).waitFor()

          await follow(page, words.officerManageOf('이주무'))
          await press(page, words.suspend)
          await isTold(page, words.suspendedDone('이주무'))
          await colleague.reload()
          await signIn(colleague, PASSWORD)
          await reads(colleague, frame.errors[403][0])
          await isSoundThere()
        })
      })
    })

    test('what was typed after the session had ended is kept, and sent again after signing in', async () => {
      const officer = await signedIn(installation, 'reader', { locale, name: '최열람' })
      const window = { viewport: { width: 390, height: 844 }, locale: LANGUAGES[locale] }
      const state = officer.window(site.address)
      const { cookies } = state.storageState
      await inWindow(browser, { ...window, ...state }, async (page) => {
        const isSound = soundness(page)
        await page.goto(`${site.address}/desk/account`)
        await fill(page, words.name, '최"열람" <둘>')
        await page.context().clearCookies()
        await press(page, words.saveName)
        await reads(page, frame.endedTitle)
        await isSound()
        await page.context().addCookies(cookies)
        await press(page, frame.endedAgain)
        await isTold(page, words.nameSaved)
        await page.getByRole('link', { name: frame.signedInAs('최"열람" <둘>'), exact: true }).waitFor()
      })
    })

    test('an officer turns the authenticator app on, comes in with its code, and changes the password', async () => {
      const admin = await signedIn(installation, 'administrator', { locale })
      const window = { viewport: { width: 390, height: 844 }, locale: LANGUAGES[locale] }
      const link = await inWindow(browser, { ...window, ...admin.window(site.address) }, async (page) => {
        await page.goto(`${site.address}/desk/yongin`)
        await page.getByText(frame.openMenu).click()
        return invite(page)
      })
      await inWindow(browser, window, async (page) => {
        const isSound = soundness(page)
        const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
        await page.goto(link)
        await fill(page, words.newLogin, 'park.clerk')
        await fill(page, words.newPassword, PASSWORD)
        await press(page, words.createAccount)
        await follow(page, frame.signedInAs('이주무'))
        await reads(page, words.accountTitle)
        await isSound()
        await follow(page, words.secondStepTurnOn)
        const secret = await page.locator('input[name=secret]').inputValue()
        await isSound()
        await fill(page, words.secondStepCode, codeAt(secret, later(-0.5)))
        await fill(page, words.currentPassword, PASSWORD)
        await press(page, words.secondStepTurnOn)
        await reads(page, words.recoveryTitle)
        assert.equal(await page.locator('.codes li').count(), 10)
        await isSound()
        await press(page, frame.signOut)
        await fill(page, words.login, 'park.clerk')
        await fill(page, words.password, PASSWORD)
        await press(page, words.signIn)
        await reads(page, words.codeTitle)
        await fill(page, words.code, '12345')
        await press(page, words.codeGoOn)
        await page.getByRole('alert').getByText(words.faultCodeWrong).waitFor()
        await isSound()
        await fill(page, words.code, codeAt(secret, later(0.5)))
        await press(page, words.codeGoOn)
        await page.getByText(frame.rolesAbout.editor).waitFor()
        await page.goto(`${site.address}/desk/account/password`)
        await fill(page, words.currentPassword, PASSWORD)
        await fill(page, words.newPassword, ANOTHER)
        await press(page, words.savePassword)
        await isTold(page, words.passwordSaved)
        await isSound()
      })
    })
  })
