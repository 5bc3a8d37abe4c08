import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser, Page } from 'playwright-core'
import { LOCALES } from '../../src/kernel/locale.ts'
import { partnerView } from '../../src/records/published/partner.view.ts'
import { inWindow, openBrowser } from '../support/browser.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { type Served, served } from '../support/served.ts'

const PAGES = [
  '',
  '/partners/fullerton',
  '/sitemap',
  '/survey/thanks?page=/partners/fullerton',
  '/no-such-page',
]
/** Further pages: each language is judged at full width, Korean at 320 pixels as well. */
const MORE = [
  '/exchanges',
  '/exchanges?kind=youth&from=2006',
  '/statistics',
  '/data',
  '/accessibility',
  '/privacy',
]
const STANDARD = ['html-validate:recommended', 'html-validate:document']
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 320, height: 640 }

/** One page of each kind of record. */
async function recordPages({ database }: TestInstallation, registerId: string): Promise<string[]> {
  const partner = await partnerView(database.published, registerId, 'fullerton')
  const trip = partner?.exchanges.find(({ date }) => date.startsWith('2004-05-02'))
  const [agreement] = partner?.agreements ?? []
  return [`/exchanges/${trip?.id}`, `/agreements/${agreement?.id}`, `/places/${partner?.place.id}`]
}

describe('every public page', () => {
  let installation: TestInstallation
  let site: Served
  let browser: Browser

  let more: readonly string[] = MORE

  before(async () => {
    installation = await newInstallation('sqlite')
    const registerId = await withReferenceRegister(installation)
    more = [...MORE, ...(await recordPages(installation, registerId))]
    site = await served(installation)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await site.stop()
    await installation.remove()
  })

  async function axe(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
  }

  for (const locale of LOCALES)
    test(`has no fault that axe or html-validate knows, in ${locale}`, async () => {
      const validator = new HtmlValidate({ extends: STANDARD })
      await inWindow(browser, { viewport: WIDE }, async (page, asked) => {
        for (const path of [...PAGES, ...more]) {
          const response = await page.goto(`${site.address}/${locale}${path}`)
          const { results } = await validator.validateString((await response?.text()) ?? '')
          const faults = results.flatMap(({ messages }) =>
            messages.map(({ ruleId, line, message }) => `${ruleId} ${line} ${message}`),
          )
          assert.deepEqual(faults, [], `html-validate, ${locale}${path}`)
          assert.deepEqual(await axe(page), [], `axe, ${locale}${path}`)
        }
        assert.deepEqual(
          asked.filter((url) => !url.startsWith(site.address)),
          [],
          'nothing from another origin',
        )
      })
    })

  test('the answer to a form that was filled in wrongly has no fault either', async () => {
    await inWindow(browser, { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.address}/ko/partners/fullerton`)
      await page.locator('details.survey-comment summary').click()
      await page.locator('#comment').evaluate((field) => field.removeAttribute('maxlength'))
      await page.locator('#comment').fill('가'.repeat(1001))
      const answered = page.waitForResponse('**/survey')
      await page.locator('#score-4').click()
      const refused = await answered
      assert.equal(refused.status(), 422)
      const { results } = await new HtmlValidate({ extends: STANDARD }).validateString(await refused.text())
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
      )
      assert.deepEqual(faults, [])
      assert.equal(await page.locator('#comment').inputValue(), '가'.repeat(1001), 'nothing typed is lost')
    })
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`keeps its contrast in ${colorScheme}, and in forced colours`, async () => {
      for (const forcedColors of ['none', 'active'] as const)
        await inWindow(browser, { viewport: WIDE, colorScheme, forcedColors }, async (page) => {
          for (const path of PAGES) {
            await page.goto(`${site.address}/ko${path}`)
            assert.deepEqual(await axe(page), [], `${forcedColors} ${path}`)
          }
        })
    })

  test('fits into 320 pixels, which is 400 % zoom, without scrolling sideways', async () => {
    await inWindow(browser, { viewport: NARROW }, async (page) => {
      for (const locale of LOCALES)
        for (const path of locale === 'ko' ? [...PAGES, ...more] : PAGES) {
          await page.goto(`${site.address}/${locale}${path}`)
          const width = await page.evaluate('document.documentElement.scrollWidth')
          assert.equal(width, NARROW.width, `${locale}${path}`)
          assert.deepEqual(await axe(page), [], `${locale}${path}`)
        }
    })
  })
})
