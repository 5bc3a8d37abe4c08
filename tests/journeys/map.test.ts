import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { inWindow } from '../support/browser.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { visitedSite } from '../support/visited-site.ts'

const WIDE = { width: 1280, height: 900 }
const WHOLE = '0 0 1680 440'

describe('a visitor of the map', () => {
  const visited = visitedSite((installation) => withGaonRegister(installation, 60))

  const map = (page: Page) => page.locator('[data-map]').first()
  const sheet = (page: Page) => map(page).locator('svg.map-wide')
  const shown = (page: Page) => sheet(page).getAttribute('viewBox')
  const visible = (page: Page, city: string) => sheet(page).getByText(city, { exact: true }).isVisible()
  const width = async (page: Page) => Number((await shown(page))?.split(' ')[2])

  async function atHome(work: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
    await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled }, async (page) => {
      await page.goto(`${visited().site.address}/ko`)
      await work(page)
    })
  }

  test('comes nearer by keyboard, reads names that had no room, moves it, and has it whole again', async () => {
    await atHome(async (page) => {
      assert.equal(await visible(page, '칭다오시'), false)
      const still = await sheet(page).innerHTML()
      await map(page).getByRole('group').first().focus()
      assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.map-hint')).opacity"), '1')
      await page.keyboard.press('ArrowDown') // the whole map leaves it to the page
      assert.equal(await shown(page), WHOLE)
      for (const key of ['+', '+', '+', '+']) await page.keyboard.press(key)
      assert.ok((await width(page)) < 1280 / 6)
      assert.ok(await visible(page, '칭다오시'))
      assert.ok(await visible(page, '가상 가온시'))
      const before = await shown(page)
      await page.keyboard.press('ArrowRight')
      assert.notEqual(await shown(page), before)
      assert.deepEqual((await new AxeBuilder({ page }).include('[data-map]').analyze()).violations, [])
      await page.keyboard.press('0')
      assert.equal(await shown(page), WHOLE)
      assert.equal(await sheet(page).innerHTML(), still)
    })
  })

  test('does the same by single clicks, each step on a button with its words', async () => {
    await atHome(async (page) => {
      const button = (name: string) => map(page).getByRole('button', { name })
      assert.equal(await map(page).getByRole('button').count(), 1)
      await button('지도 확대').click()
      await button('지도 확대').click()
      const before = await shown(page)
      await button('지도 왼쪽 보기').click()
      assert.notEqual(await shown(page), before)
      await button('지도 축소').click()
      await button('지도 처음 크기로').click()
      assert.equal(await shown(page), WHOLE)
      assert.equal(await page.evaluate('document.activeElement.title'), '지도 확대')
    })
  })

  test('scrolls the page by the wheel; with Ctrl the map comes nearer, and is drawn along with the mouse', async () => {
    await atHome(async (page) => {
      await page.mouse.move(500, 500)
      await page.mouse.down()
      await page.mouse.move(600, 520)
      await page.mouse.up()
      await page.mouse.wheel(0, 40)
      await page.waitForFunction('scrollY === 40')
      assert.equal(await shown(page), WHOLE)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -60)
      await page.keyboard.up('Control')
      await page.waitForFunction('document.querySelector("svg.map-wide").viewBox.baseVal.width < 1000')
      assert.equal(await page.evaluate('scrollY'), 40)
      const [left] = ((await shown(page)) ?? '').split(' ').map(Number)
      await page.mouse.down()
      await page.mouse.move(400, 520)
      await page.mouse.up()
      const [moved] = ((await shown(page)) ?? '').split(' ').map(Number)
      assert.ok((moved ?? 0) > (left ?? 0), `${left} → ${moved}`)
    })
  })

  test('comes nearer with two fingers', async () => {
    await inWindow(visited().browser, { viewport: WIDE, hasTouch: true }, async (page) => {
      await page.goto(`${visited().site.address}/ko`)
      const session = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove', ...xs: number[]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: xs.map((x, id) => ({ x, y: 500, id })),
        })
      await touch('touchStart', 600, 700)
      await touch('touchMove', 500, 800)
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      assert.ok(Math.abs((await width(page)) - 1280 / 3) < 5, String(await width(page)))
    })
  })

  test('sees the still map and no button that could not work where no script runs', async () => {
    await atHome(async (page) => {
      assert.equal(await shown(page), WHOLE)
      assert.equal(await map(page).getByRole('button').count(), 0)
      assert.ok(await visible(page, '포틀랜드'))
    }, false)
  })
})
