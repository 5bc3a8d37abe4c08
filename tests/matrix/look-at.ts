import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { type Served, served } from '../support/served.ts'
import { pagesOf, type PagePath } from './addresses.ts'
import type { Case } from './cases.ts'
import { faultsOf } from './look.ts'

/** Looks at the cases of every kind of page that the site has, a few at a time. */
export function lookAt(sentence: string, casesOf: (pages: readonly PagePath[]) => readonly Case[]): void {
  describe(sentence, () => {
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

    test('has no fault', { timeout: 4 * 60 * 60 * 1000 }, async () => {
      const pages = await pagesOf(site)
      assert.ok(pages.length > 3, 'the site has kinds of pages')
      const faults: string[] = []
      const waiting = casesOf(pages).values()
      const look = async () => {
        for (const one of waiting) faults.push(...(await faultsOf(browser, site, one)))
      }
      await Promise.all([look(), look()])
      assert.deepEqual(faults, [])
    })
  })
}
