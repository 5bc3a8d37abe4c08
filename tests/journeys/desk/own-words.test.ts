import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { signedIn } from '../../support/signed-in.ts'

const WORDS = {
  ko: {
    menu: '낱말',
    words: '낱말',
    meaning: '이 낱말의 뜻',
    means: '온 교류',
    teach: '가르치기',
    lines: '옛 글 몇 줄',
    try: '읽어 보기',
    after: '가르친 낱말로',
    read: /2019년 5월 3일 · 마실 옴 · 온 교류 ·/,
    forget: '‘마실 옴’ 빼기',
    none: /아직 가르친 낱말이 없습니다/,
  },
  en: {
    menu: 'Words',
    words: 'Words',
    meaning: 'What the word means',
    means: 'They came',
    teach: 'Teach',
    lines: 'A few lines of an old page',
    try: 'Read them',
    after: 'With the words you taught',
    read: /3 May 2019 · 마실 옴 · They came ·/,
    forget: 'Remove “마실 옴”',
    none: /No words have been taught yet/,
  },
} as const

describe('an editor teaches the reader a word of the city’s own pages', () => {
  let here: TestInstallation
  let site: Served
  let browser: Browser
  before(async () => {
    here = await newInstallation('sqlite')
    await withReferenceRegister(here)
    site = await served(here)
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await site.stop()
    await here.remove()
  })

  for (const [locale, javaScriptEnabled] of [
    ['ko', true],
    ['en', false],
  ] as const)
    test(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} a script`, async () => {
      const words = WORDS[locale]
      const officer = await signedIn(here, 'editor', { locale })
      const window = { ...officer.window(site.address), viewport: { width: 320, height: 800 } }
      await inWindow(browser, { ...window, javaScriptEnabled }, async (page) => {
        const find = faultFinder(page)
        const isSound = async (what: string) =>
          javaScriptEnabled ? assert.deepEqual(await find(), [], what) : undefined
        await page.goto(`${site.address}/desk/yongin`)
        await page.locator('header .menu > details > summary').click()
        await page.locator('header .menu-group summary').click()
        await page.locator(`header a[href="/desk/yongin/words"]`).click()
        await isSound('nothing taught')
        await page.getByRole('button', { name: words.teach }).click()
        await page.locator('.error-summary').waitFor()
        await isSound('with faults')
        await page.getByRole('textbox', { name: words.words, exact: true }).fill('마실 옴')
        await page.getByRole('combobox', { name: words.meaning }).selectOption({ label: words.means })
        await page.getByRole('button', { name: words.teach }).click()
        await page.getByRole('textbox', { name: words.lines }).fill('2019. 5. 3 마실 옴')
        await page.getByRole('button', { name: words.try }).click()
        const read = page.getByRole('list', { name: words.after })
        assert.match(await read.innerText(), words.read)
        await isSound('a word taught and tried')
        await page.getByRole('button', { name: words.forget }).click()
        await page.getByText(words.none).waitFor()
      })
    })
})
