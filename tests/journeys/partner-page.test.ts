import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { inWindow, WITH_AND_WITHOUT_SCRIPT } from '../support/browser.ts'
import { visitedSite } from '../support/visited-site.ts'

const WIDE = { width: 1280, height: 900 }

describe('a visitor of the partner’s page', () => {
  const visited = visitedSite()
  const address = () => `${visited().site.address}/ko/partners/fullerton`

  test('finds all of the old page in its order', async () => {
    await inWindow(visited().browser, { viewport: WIDE }, async (page) => {
      await page.goto(address())
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts()
      const order = ['추진배경', '일반현황', '교류추진 현황'].map((part) =>
        headings.findIndex((text) => text.includes(part)),
      )
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      )
      assert.ok(!order.includes(-1), headings.join(' | '))
      const trail = await page
        .getByRole('navigation', { name: '현재 위치' })
        .getByRole('listitem')
        .allInnerTexts()
      assert.deepEqual(trail.slice(0, 4), ['홈', '용인소개', '용인시현황', '교류도시(해외)'])
      assert.match(trail[4] ?? '', /^플러튼시/)
      assert.ok(await page.getByRole('img', { name: '용인시 로고' }).isVisible())
    })
  })

  test('reaches content and menu by the keyboard alone', async () => {
    await inWindow(visited().browser, { viewport: WIDE }, async (page) => {
      await page.goto(address())
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate('document.activeElement.textContent'), '본문 바로가기')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate('document.activeElement.id'), 'main')
      await page.goto('about:blank') // forgets where the keyboard was
      await page.goto(address())
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate('document.activeElement.id'), 'menu')
    })
  })

  for (const [how, javaScriptEnabled] of WITH_AND_WITHOUT_SCRIPT) {
    test(`opens the main menu on a phone, ${how}`, async () => {
      await inWindow(
        visited().browser,
        { viewport: { width: 390, height: 800 }, javaScriptEnabled },
        async (page) => {
          await page.goto(address())
          const link = page
            .getByRole('navigation', { name: '주메뉴' })
            .getByRole('link', { name: '사이트맵' })
          assert.ok(!(await link.isVisible()))
          await page.getByText('주메뉴 열기').click()
          await link.click()
          assert.equal(new URL(page.url()).pathname, '/ko/sitemap')
        },
      )
    })

    test(`narrows the exchanges by kind and direction, and reads them as a table, ${how}`, async () => {
      await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled }, async (page) => {
        await page.goto(address())
        const choose = (name: string, value: string) =>
          page.locator(`input[name=${name}][value=${value}]`).check()
        const shown = () => page.locator('.entry:visible').count()
        assert.equal(await shown(), 32)
        await choose('kind', 'youth')
        assert.equal(await shown(), 7)
        await choose('direction', 'outbound')
        assert.equal(await shown(), 4)
        await choose('view', 'table')
        assert.equal(await shown(), 0)
        assert.equal(await page.locator('tr[data-kind]:visible').count(), 4)
      })
    })
  }

  test('sees the local time there when scripts run, and the difference in hours when not', async () => {
    await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      await page.goto(address())
      assert.match(await page.locator('main').innerText(), /1[67]시간/)
    })
    await inWindow(visited().browser, { viewport: WIDE }, async (page) => {
      await page.goto(address())
      const clock = page.locator('[data-time-zone="America/Los_Angeles"]').first()
      assert.match(await clock.innerText(), /\d{1,2}:\d\d/)
    })
  })

  test('prints a dossier without menus and forms', async () => {
    await inWindow(visited().browser, { viewport: WIDE }, async (page) => {
      await page.goto(address())
      await page.emulateMedia({ media: 'print' })
      assert.ok(!(await page.getByRole('navigation', { name: '주메뉴' }).isVisible()))
      assert.ok(!(await page.locator('form[data-survey]').isVisible()))
      assert.equal(await page.locator('tr[data-kind]:visible').count(), 32)
    })
  })

  test('prints it on a few sheets of A4, with nothing cut off, without script', async () => {
    await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      await page.goto(address())
      const sheets = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
      const size = (await sheets.getPage(1)).getViewport({ scale: 1 })
      assert.deepEqual([Math.round(size.width), Math.round(size.height)], [595, 842])
      const { text } = await extractText(sheets)
      assert.ok(text.length <= 5, `${text.length} sheets`)
      assert.ok(text.every((sheet) => sheet.trim().length > 100))
      const all = text.join('').replaceAll(/\s/g, '')
      for (const words of ['자매도시', '13만7천명', '2003년10월15일', '2023년1월', '031-6193-3076'])
        assert.ok(all.includes(words), words)
      await page.setViewportSize({ width: 672, height: 990 }) // the sheet between its margins
      await page.emulateMedia({ media: 'print' })
      assert.ok((await page.locator('html').evaluate((sheet) => sheet.scrollWidth)) <= 672)
      const row = "getComputedStyle(document.querySelector('.facts tr')).display"
      assert.equal(await page.evaluate(row), 'table-row')
    })
  })
})
