import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { offerAdministrator } from '../../../src/acts/accounts/set-up-administrator.ts'
import { accountWords } from '../../../src/words/desk/accounts/words.ts'
import { frameWords } from '../../../src/words/desk/frame/words.ts'
import { DESK_LOCALES, type DeskLocale } from '../../../src/kernel/locale.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'

const PASSWORD = 'forty-two cups of barley tea'
const LANGUAGES: Readonly<Record<DeskLocale, string>> = { ko: 'ko-KR', en: 'en-GB' }

for (const locale of DESK_LOCALES)
  describe(`whoever starts Gyoryu for the first time (${locale})`, () => {
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
    const fill = (page: Page, label: string, text: string) =>
      page.getByLabel(label, { exact: true }).fill(text)
    const reads = (page: Page, title: string) =>
      page.getByRole('heading', { level: 1, name: title }).waitFor()

    function soundness(page: Page): () => Promise<void> {
      const find = faultFinder(page)
      return async () => assert.deepEqual(await find(), [], page.url())
    }

    test('sets up the administrator, signs out and in again, by keyboard and at 320 pixels too', async () => {
      const offered = await offerAdministrator(installation)
      assert.ok(offered.ok)
      const window = { viewport: { width: 320, height: 640 }, locale: LANGUAGES[locale] }
      await inWindow(browser, window, async (page, asked) => {
        const isSound = soundness(page)
        await page.goto(`${site.address}/desk/invitation/${offered.value}`)
        await reads(page, words.setUpTitle)
        await isSound()
        await fill(page, words.newLogin, 'Kim.Clerk')
        await fill(page, words.newPassword, 'short')
        await press(page, words.createAccount)
        await reads(page, words.setUpTitle)
        assert.equal(await page.getByRole('alert').getByRole('link').count(), 2)
        assert.equal(await page.locator('#login').inputValue(), 'Kim.Clerk', 'nothing typed is lost')
        await isSound()
        await page.getByRole('link', { name: words.faultNameMissing }).click()
        await page.keyboard.type('김담당')
        await fill(page, words.newPassword, PASSWORD)
        await press(page, words.createAccount)
        await page
          .getByRole('status')
          .filter({ hasText: words.welcome('김담당') })
          .waitFor()
        await isSound()
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
        await page.reload()
        assert.equal(await page.getByRole('status').count(), 0, 'told once')
        await press(page, frame.signOut)
        await reads(page, words.signInTitle)
        await page.getByText(words.signedOut).waitFor()
        await page.getByLabel(words.login).focus()
        await page.keyboard.type('kim.clerk')
        await page.keyboard.press('Tab')
        await page.keyboard.type('not my password')
        await page.keyboard.press('Enter')
        await page.getByRole('alert').getByText(words.faultSignInWrong).waitFor()
        await isSound()
        await fill(page, words.password, PASSWORD)
        await press(page, words.showPassword)
        assert.equal(await page.getByLabel(words.password, { exact: true }).getAttribute('type'), 'text')
        await press(page, words.signIn)
        await page.getByText(frame.roles.administrator).waitFor()
        assert.equal(new URL(page.url()).pathname, '/desk/yongin')
        assert.deepEqual(
          asked.filter((url) => !url.startsWith(site.address)),
          [],
        )
        await page.goto(`${site.address}/desk/invitation/${offered.value}`)
        await reads(page, words.invitationOverTitle)
        await isSound()
      })
    })

    test('finds every page of the way in sound, in dark and in forced colours', async () => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const forcedColors of ['none', 'active'] as const) {
          const window = { colorScheme, forcedColors, locale: LANGUAGES[locale] }
          await inWindow(browser, window, async (page) => {
            const isSound = soundness(page)
            for (const path of ['/desk/sign-in', '/desk/nowhere/at-all']) {
              await page.goto(site.address + path)
              await isSound()
            }
          })
        }
    })
  })
