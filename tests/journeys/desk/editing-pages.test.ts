import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { DESK_LOCALES } from '../../../src/kernel/locale.ts'
import { perform } from '../../../src/records/perform.ts'
import { type Id, newId } from '../../../src/kernel/ids.ts'
import { NEW_VERSION } from '../../../src/records/working/standing.view.ts'
import { saveRecord } from '../../../src/acts/editing/save-record.ts'
import { publishRecord } from '../../../src/acts/editing/publish-record.ts'
import { OPERATOR } from '../../../src/records/account/principal.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { withManyPartners } from '../../support/many-partners.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { type SignedIn, signedIn } from '../../support/signed-in.ts'

/** The forms are one machine in both languages: every noun once, and what has most words twice. */
const SECTIONS = {
  ko: ['partners', 'exchanges', 'agreements', 'facts', 'places', 'series', 'contacts'],
  en: ['exchanges'],
}

describe('every page on which records are edited', () => {
  let here: TestInstallation
  let site: Served
  let browser: Browser
  let desk: string
  let registerId: Id<'register'>

  before(async () => {
    here = await newInstallation('sqlite')
    registerId = await withReferenceRegister(here)
    site = await served(here)
    browser = await openBrowser()
    desk = `${site.address}/desk/yongin`
    const occasion = { principal: OPERATOR, registerId }
    const series = { id: newId(), version: NEW_VERSION, content: { names: { ko: '청소년 홈스테이' } } }
    const saved = await perform(here, occasion, saveRecord('series'), series)
    assert.ok(saved.ok && (await perform(here, occasion, publishRecord('series'), saved.value)).ok)
  })
  after(async () => {
    await browser.close()
    await site.stop()
    await here.remove()
  })

  const inDesk = (officer: SignedIn, width: number, work: (page: Page) => Promise<void>) =>
    inWindow(browser, { ...officer.window(site.address), viewport: { width, height: 800 } }, work)

  for (const locale of DESK_LOCALES)
    test(`has no fault that axe or html-validate knows, in ${locale}`, async () => {
      const officer = await signedIn(here, 'administrator', { locale })
      await inDesk(officer, locale === 'ko' ? 320 : 1280, async (page) => {
        const find = faultFinder(page)
        const isSound = async (what: string) => {
          assert.deepEqual(await find(), [], `${what} ${page.url()}`)
          const width = await page.evaluate('document.documentElement.scrollWidth')
          assert.equal(width, page.viewportSize()?.width, `${what} scrolls sideways`)
        }
        for (const section of SECTIONS[locale]) {
          await page.goto(`${desk}/${section}`)
          await isSound('list')
          await page.goto(`${desk}/${section}/new`)
          await page.locator('.button-row button').first().click()
          await page.locator('.error-summary').waitFor()
          await isSound('form with faults')
        }
        for (const more of [
          'exchanges?q=없는말',
          'exchanges/drafts',
          'exchanges/paste',
          'register',
          'register/history',
          'words',
        ]) {
          await page.goto(`${desk}/${more}`)
          await isSound(more)
        }
        await page.goto(`${desk}/exchanges`)
        await page.locator('table.list th a').first().click()
        const address = page.url()
        await page.locator('#title-ko').fill(`고친 제목 ${locale}`)
        await page.locator('.button-row button').first().click()
        await page.locator('table.differences').waitFor()
        await isSound('check')
        await page.goto(`${desk}/exchanges/drafts`)
        await isSound('drafts')
        for (const more of ['', '/find', '/find?q=없는말']) {
          await page.goto(desk + more)
          await isSound('home and find')
        }
        await page.goto(`${address}/history`)
        await isSound('history')
        await page.goto(`${address}/history?a=1&b=waiting&on=2100-01-01`)
        await isSound('two states')
        await page.goto(`${address}/withdraw`)
        await isSound('withdraw')
      })
    })

  test('a register of a thousand partners is listed, found and chosen from like one of a few', async () => {
    await withManyPartners(here, registerId, 1000)
    const officer = await signedIn(here, 'administrator', { locale: 'ko' })
    await inDesk(officer, 320, async (page) => {
      const find = faultFinder(page)
      for (const path of ['', '/partners', '/partners?q=가상시%20777', '/exchanges/new', '/exchanges']) {
        await page.goto(desk + path)
        assert.deepEqual(await find(), [], path)
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path)
      }
      await page.goto(`${desk}/partners?q=가상시%20777`)
      assert.equal(await page.locator('table.list tbody tr').count(), 1)
      await page.goto(`${desk}/partners`)
      assert.equal(await page.locator('table.list tbody tr').count(), 50)
    })
  })

  test('an officer who only reads is led to the history by the permanent address, an editor to the form', async () => {
    const { id } = await here.database.reads
      .selectFrom('exchange')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    const ways = { reader: `/exchanges/${id}/history`, editor: `/exchanges/${id}` } as const
    for (const [role, way] of Object.entries(ways)) {
      const officer = await signedIn(here, role as keyof typeof ways) // the keys just above
      const answer = await site.get(`/desk/yongin/records/${id}`, officer.headers)
      assert.equal(answer.headers.get('location'), `/desk/yongin${way}`)
    }
    const officer = await signedIn(here, 'reader')
    assert.equal((await site.get(`/desk/yongin/records/${newId()}`, officer.headers)).status, 404)
    assert.equal((await site.get('/desk/yongin/contacts', officer.headers)).status, 403)
  })
})
