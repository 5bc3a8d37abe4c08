import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { DESK_LOCALES, type DeskLocale } from '../../../src/kernel/locale.ts'
import { tokenWords } from '../../../src/words/desk/tokens/words.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { signedIn } from '../../support/signed-in.ts'

const WIDTHS: Readonly<Record<DeskLocale, number>> = { ko: 1280, en: 320 }

describe('an administrator and a system of the city', () => {
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

  /** What the system itself would send: whether the interface lets it in. */
  const statusWith = async (token: string): Promise<number> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = { method: 'POST', body: '{}', headers }
    return (await fetch(`${site.address}/api/v1/drafts/exchanges`, sent)).status
  }

  for (const locale of DESK_LOCALES)
    test(`a token is made, shown once, seen in use and ended, in ${locale}`, async () => {
      const words = tokenWords(locale)
      const officer = await signedIn(installation, 'administrator', { locale, name: '김관리' })
      const viewport = { width: WIDTHS[locale], height: 800 }
      await inWindow(browser, { ...officer.window(site.address), viewport }, async (page) => {
        const find = faultFinder(page)
        const isSound = async () => {
          assert.deepEqual(await find(), [], page.url())
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), viewport.width)
        }
        const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
        await page.goto(`${site.address}/desk/yongin/systems`)
        await isSound()
        await press(words.make)
        await page.getByRole('alert').getByRole('link', { name: words.faultName }).click()
        await isSound()
        const name = locale === 'ko' ? '전자결재 시스템' : 'Document system'
        await page.getByLabel(words.name, { exact: true }).fill(name)
        assert.equal(await page.getByLabel(words.scopeNames.publish).isChecked(), false)
        await page.getByLabel(words.lives[90], { exact: true }).check()
        await press(words.make)
        const token = await madeToken(page, words.madeTitle)
        await isSound()
        assert.equal(await statusWith(token), 422, 'let in, and told what is missing')
        await page.getByRole('link', { name: words.back, exact: true }).click()
        const row = page.getByRole('row').filter({ hasText: name })
        assert.ok(!(await page.content()).includes(token), 'it is shown once')
        assert.doesNotMatch((await row.textContent()) ?? '', new RegExp(words.neverUsed))
        await isSound()
        await row.getByRole('link').click()
        await page.getByText('김관리').first().waitFor()
        await isSound()
        await press(words.revoke)
        await page
          .getByRole('status')
          .filter({ hasText: words.revokedFlash(name) })
          .waitFor()
        assert.equal(await statusWith(token), 401)
        await row.getByText(words.states.revoked).waitFor()
      })
    })
})

async function madeToken(page: Page, title: string): Promise<string> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return page.locator('#token').inputValue()
}
