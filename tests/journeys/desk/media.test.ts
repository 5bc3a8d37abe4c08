import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { DeskLocale } from '../../../src/kernel/locale.ts'
import { partnerView } from '../../../src/records/published/partner.view.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { makePhoto } from '../../support/make/photo.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { PAPER_BYTES } from '../../support/published-media.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { type SignedIn, signedIn } from '../../support/signed-in.ts'

const WORDS = {
  ko: {
    upload: '올리기',
    check: '저장하고 확인',
    publish: '공개',
    withdraw: '내리기',
    alt: '두 시장이 악수한다',
  },
  en: {
    upload: 'Upload',
    check: 'Save and check',
    publish: 'Publish',
    withdraw: 'Withdraw',
    alt: 'Two mayors shake hands',
  },
}

describe('photos and papers from the desk to the public page', () => {
  let here: TestInstallation
  let site: Served
  let browser: Browser
  let exchange: string

  before(async () => {
    here = await newInstallation('sqlite')
    const registerId = await withReferenceRegister(here)
    exchange =
      (await partnerView(here.database.published, registerId, 'fullerton'))?.exchanges.at(-1)?.id ?? ''
    site = await served(here)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await site.stop()
    await here.remove()
  })

  const inDesk = (officer: SignedIn, script: boolean, width: number, work: (page: Page) => Promise<void>) =>
    inWindow(
      browser,
      { ...officer.window(site.address), viewport: { width, height: 900 }, javaScriptEnabled: script },
      work,
    )

  /** Uploads, describes, publishes; what was published stands on the exchange's public page until it is withdrawn. */
  async function wholeWay(
    page: Page,
    locale: DeskLocale,
    isSound: (what: string) => Promise<void>,
  ): Promise<void> {
    const desk = `${site.address}/desk/yongin`
    const words = WORDS[locale]
    await page.goto(`${desk}/media/new?exchanges=${exchange}`)
    await isSound('upload')
    const buffer = await makePhoto({ colour: locale === 'ko' ? '#f57900' : '#73d216' })
    await page.locator('#files').setInputFiles({ name: 'IMG_0421.JPG', mimeType: 'image/jpeg', buffer })
    await page.locator('#upload button[type=submit]').click()
    await page.waitForURL(/\/media\/[0-9a-z]{24}$/)
    await page.locator('.media-preview img').waitFor()
    await isSound('form')
    const address = page.url()
    await page.locator('.record-form .button-row button').first().click()
    await page.waitForURL(/\/check$/)
    await page.locator(`form[action$="/publish"] button`).click()
    await page.locator('.error-summary').waitFor()
    await isSound('refused without a text alternative')
    await page.goto(address)
    await page.locator(`#alt-ko, #alt-en`).first().fill(words.alt)
    await page.locator('#licence').selectOption('KOGL-1')
    await page.locator('.record-form .button-row button').first().click()
    await page.waitForURL(/\/check$/)
    await isSound('check')
    await page.locator(`form[action$="/publish"] button`).click()
    await page.waitForURL(/\/media$/)
    await isSound('list')
    const shown = `${site.address}/${locale}/exchanges/${exchange}`
    await page.goto(shown)
    const img = page.locator(`picture img[alt="${words.alt}"]`)
    await img.scrollIntoViewIfNeeded()
    await page
      .waitForFunction(
        '[...document.querySelectorAll("picture img")].every((one) => one.complete && one.naturalWidth > 0)',
      )
      .catch(() => undefined)
    await isSound('public page')
    await page.goto(`${address}/withdraw`)
    await page.locator('#reason').fill('찍힌 분의 뜻')
    await page.locator('form[action$="/withdraw"] button').first().click()
    await page.waitForURL(/\/media(?:\/[0-9a-z]{24}(?:\/check)?)?$/)
    await page.goto(shown)
    assert.equal(await img.count(), 0)
  }

  test('in Korean, in pieces with a script, on a phone', async () => {
    const officer = await signedIn(here, 'publisher', { locale: 'ko' })
    await inDesk(officer, true, 390, async (page) => {
      const find = faultFinder(page)
      await wholeWay(page, 'ko', async (what) => assert.deepEqual(await find(), [], what))
    })
  })

  test('in English, by the plain form without any script', async () => {
    const officer = await signedIn(here, 'publisher', { locale: 'en' })
    await inDesk(officer, false, 1280, (page) => wholeWay(page, 'en', () => Promise.resolve()))
  })

  test('a connection that breaks off in the middle of a file goes on where it stopped', async () => {
    const officer = await signedIn(here, 'editor', { locale: 'ko' })
    await inDesk(officer, true, 1280, async (page) => {
      let cut = 0
      const sent: number[] = []
      await page.route('**/media/uploads/*', async (route) => {
        const from = Number(route.request().headers()['upload-offset'])
        sent.push(from)
        if (route.request().method() === 'PATCH' && from > 0 && cut++ === 0)
          return route.abort('connectionreset')
        return route.continue()
      })
      await page.goto(`${site.address}/desk/yongin/media/new`)
      const buffer = Buffer.concat([
        PAPER_BYTES.subarray(0, 9),
        Buffer.alloc(2_500_000, 32),
        PAPER_BYTES.subarray(9),
      ])
      await page.locator('#files').setInputFiles({ name: '협정서.pdf', mimeType: 'application/pdf', buffer })
      await page.locator('#upload button[type=submit]').click()
      await page.waitForURL(/\/media\/[0-9a-z]{24}$/)
      assert.equal(cut > 0, true)
      assert.deepEqual(sent, [0, 1_048_576, 1_048_576, 2_097_152])
      await page.locator('.media-paper a').first().waitFor()
    })
  })

  test('what cannot be taken is named with what to do, and the page has no fault', async () => {
    const officer = await signedIn(here, 'editor', { locale: 'ko' })
    await inDesk(officer, true, 1280, async (page) => {
      const find = faultFinder(page)
      await page.goto(`${site.address}/desk/yongin/media/new`)
      const heic = Buffer.from('000000186674797068656963000000006d69663168656963', 'hex')
      await page.locator('#files').setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic })
      await page.locator('#upload button[type=submit]').click()
      await page.getByText('높은 호환성').waitFor()
      assert.deepEqual(await find(), [])
    })
  })
})
