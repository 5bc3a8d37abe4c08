import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { SHOWN } from '../../src/site/kit/kit.page.ts'
import { inWindow } from '../support/browser.ts'
import { visitedSite } from '../support/visited-site.ts'

const WIDE = { width: 1280, height: 900 }

describe('how pages look', () => {
  const visited = visitedSite()

  const paper = (page: Page) => page.evaluate('getComputedStyle(document.body).backgroundColor')
  const faults = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).analyze()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
  }

  test('a reader chooses larger letters and colours by keyboard, and every page keeps them', async () => {
    await inWindow(visited().browser, { viewport: WIDE, colorScheme: 'light' }, async (page) => {
      await page.goto(`${visited().site.address}/ko`)
      assert.equal(await paper(page), 'rgb(255, 255, 255)')
      await page.getByText('보기 설정').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('radio', { name: '어둡게' }).focus()
      await page.keyboard.press('Space')
      assert.equal(await paper(page), 'rgb(19, 20, 22)')
      await page.getByRole('radio', { name: '더 크게' }).check()
      await page.goto(`${visited().site.address}/en/partners/fullerton`)
      assert.equal(await paper(page), 'rgb(19, 20, 22)')
      assert.equal(await page.evaluate('getComputedStyle(document.documentElement).fontSize'), '24px')
    })
  })

  for (const colours of ['light', 'dark', 'contrast'])
    test(`the colours that a reader chose have contrast enough: ${colours}`, async () => {
      await inWindow(visited().browser, { viewport: { width: 320, height: 640 } }, async (page) => {
        await page.addInitScript(
          `localStorage.setItem('gyoryu-appearance', '{"size":"larger","colours":"${colours}"}')`,
        )
        for (const path of ['/ko', '/ko/partners/fullerton']) {
          await page.goto(visited().site.address + path)
          assert.deepEqual(await faults(page), [], path)
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path)
        }
      })
    })

  test('without a script the device’s colours are followed and no setting is shown that could not work', async () => {
    const options = { viewport: WIDE, colorScheme: 'dark', javaScriptEnabled: false } as const
    await inWindow(visited().browser, options, async (page) => {
      await page.goto(`${visited().site.address}/ko`)
      assert.equal(await paper(page), 'rgb(19, 20, 22)')
      assert.ok(!(await page.getByText('보기 설정').isVisible()))
    })
  })

  test('what a reader chose does not come along to paper', async () => {
    await inWindow(visited().browser, { viewport: WIDE }, async (page) => {
      await page.addInitScript(`localStorage.setItem('gyoryu-appearance', '{"colours":"contrast"}')`)
      await page.goto(`${visited().site.address}/ko/partners/fullerton`)
      await page.emulateMedia({ media: 'print' })
      assert.equal(await paper(page), 'rgb(255, 255, 255)')
    })
  })

  test('every component in every state stands in the kit without a fault that axe knows', async () => {
    await inWindow(visited().browser, { viewport: WIDE }, async (page) => {
      await page.goto(`${visited().site.address}/kit`)
      assert.equal(new URL(page.url()).pathname, '/kit/ko')
      assert.deepEqual(await faults(page), [], 'kit')
      const links = await page
        .locator('.kit-states a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      assert.equal(links.length, SHOWN.flatMap(([, examples]) => examples).length)
      for (const link of links) {
        const response = await page.goto(`${visited().site.address}${link}`)
        assert.equal(response?.status(), 200, link ?? '')
        assert.deepEqual(await faults(page), [], link ?? '')
      }
    })
  })
})
