import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Browser } from 'playwright-core'
import { openRegister } from '../../src/acts/open-register.ts'
import { newId } from '../../src/kernel/ids.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { inWindow, openBrowser } from '../support/browser.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { type Served, served } from '../support/served.ts'

const SECOND = {
  settings: {
    slug: 'naru',
    names: { ko: '나루시' },
    locales: ['ko' as const],
    portalTrail: [],
    licence: null,
    masthead: false,
  },
  home: {
    names: [{ text: '나루', language: 'ko', role: 'official' as const, source: '지어낸 도시' }],
    region: null,
    country: 'KR',
    level: 'city' as const,
    position: { latitude: 35.1, longitude: 129, source: '지어낸 도시' },
    timeZone: null,
  },
}

describe('beside the plain pages', () => {
  let installation: TestInstallation
  let site: Served
  let browser: Browser

  before(async () => {
    installation = await newInstallation('sqlite')
    await withReferenceRegister(installation)
    const occasion = { principal: OPERATOR, registerId: newId<'register'>() }
    await perform(installation, occasion, openRegister, SECOND)
    await installation.database.transaction((rows) =>
      rows.updateTable('published_past').set({ from_at: '2020-01-01T00:00:00.000Z' }).execute(),
    )
    site = await served(installation)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await site.stop()
    await installation.remove()
  })

  for (const path of ['/', '/naru/ko', '/as-of/2020-05-04/ko', '/as-of/2020-05-04/ko/partners/fullerton'])
    test(`${path} has no fault that axe or html-validate knows, and fits into 320 pixels`, async () => {
      const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:document'] })
      await inWindow(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
        const response = await page.goto(site.address + path)
        const { results } = await validator.validateString((await response?.text()) ?? '')
        assert.deepEqual(
          results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
          [],
        )
        const { violations } = await new AxeBuilder({ page }).analyze()
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
          [],
        )
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
      })
    })

  test('a reader goes back to a past day and returns to today', async () => {
    await inWindow(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site.address}/ko/partners/fullerton`)
      await page.getByText('지난 날의 모습 보기').click()
      await page.getByLabel('날짜').fill('2020-05-04')
      await page.getByRole('button', { name: '보기', exact: true }).click()
      await page.getByText('2020년 5월 4일이 끝날 때 공개되어 있던 모습입니다.').waitFor()
      assert.match(page.url(), /\/as-of\/2020-05-04\/ko\/partners\/fullerton$/)
      await page.getByRole('link', { name: '지금 모습 보기' }).click()
      assert.match(page.url(), /:\d+\/ko\/partners\/fullerton$/)
    })
  })
})
