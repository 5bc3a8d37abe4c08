import assert from 'node:assert/strict'
import { deflateSync } from 'node:zlib'
import { after, before, describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { signedIn } from '../../support/signed-in.ts'

/** A PNG of one colour that a browser draws. */
function png(width: number, height: number): Buffer {
  const rows = Buffer.alloc((1 + width * 3) * height, 0x5c)
  for (let row = 0; row < height; row++) rows[row * (1 + width * 3)] = 0
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const all = Buffer.alloc(body.length + 8)
  all.writeUInt32BE(data.length, 0)
  all.set(body, 4)
  all.writeUInt32BE(crc(body), body.length + 4)
  return all
}

/** As PNG asks for (ISO 3309). */
function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

const WORDS = {
  ko: {
    colour: '강조색',
    save: '색 저장',
    take: /로 저장$/,
    file: '로고 파일',
    upload: '로고 올리기',
    alt: '용인시 로고',
  },
  en: {
    colour: 'Accent colour',
    save: 'Save the colour',
    take: /^Save #/,
    file: 'File of the logo',
    upload: 'Upload the logo',
    alt: 'Yongin',
  },
} as const

describe('an administrator gives the register its own look', () => {
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

  for (const locale of ['ko', 'en'] as const)
    test(`in ${locale}: too pale a colour is mended with one button, the logo goes up, both show on the site`, async () => {
      const officer = await signedIn(installation, 'administrator', { locale })
      const words = WORDS[locale]
      const window = { ...officer.window(site.address), viewport: { width: 1280, height: 900 } }
      await inWindow(browser, window, async (page) => {
        await page.goto(`${site.address}/desk/yongin/look`)
        await page.getByRole('textbox', { name: words.colour }).fill('#2fb36a')
        await page.getByRole('button', { name: words.save }).click()
        await page.getByRole('link', { name: /2\.7/ }).waitFor() // the summary of what has to be mended
        const axe = await new AxeBuilder({ page }).analyze()
        assert.deepEqual(
          axe.violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
          [],
        )
        await page.getByRole('button', { name: words.take }).click()
        await page
          .getByLabel(words.file)
          .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: png(240, 80) })
        await page.getByRole('button', { name: words.upload }).click()
        await page.goto(`${site.address}/${locale}`)
        const logo = page.locator('.brand img')
        assert.match((await logo.getAttribute('alt')) ?? '', new RegExp(words.alt))
        assert.equal(await page.evaluate("document.querySelector('.brand img').naturalWidth"), 240)
        const stripe = () =>
          page.evaluate("getComputedStyle(document.querySelector('.header')).borderTopColor")
        const light = await stripe()
        await page.emulateMedia({ colorScheme: 'dark' })
        assert.notEqual(await stripe(), light, 'a lighter one on the dark page')
      })
    })
})
