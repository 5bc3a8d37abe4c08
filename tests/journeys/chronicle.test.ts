import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { corrections } from '../../src/records/correction/correction.view.ts'
import { inWindow, WITH_AND_WITHOUT_SCRIPT } from '../support/browser.ts'
import { visitedSite } from '../support/visited-site.ts'

const WIDE = { width: 1280, height: 900 }

describe('a visitor of the chronicle', () => {
  const visited = visitedSite()

  /** By the labels that a reader sees, and the button alone. */
  async function narrow(page: Page): Promise<void> {
    await page.goto(`${visited().site.address}/ko/exchanges`)
    await page.getByLabel('분야').selectOption({ label: '청소년 (7)' })
    await page.getByLabel('처음 해').selectOption('2010')
    await page.getByRole('button', { name: '이 조건으로 보기' }).click()
    await page.getByRole('heading', { name: '교류 3건' }).waitFor()
  }

  for (const [how, javaScriptEnabled] of WITH_AND_WITHOUT_SCRIPT) {
    test(`narrows it and takes a choice back, ${how}`, async () => {
      await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled }, async (page) => {
        await narrow(page)
        assert.equal(await page.locator('.entry').count(), 3)
        assert.match(await page.locator('.chronicle-people').innerText(), /간 사람 29명\s+온 사람 12명/)
        await page.getByRole('link', { name: /2010년부터.*빼기/ }).click()
        await page.getByRole('heading', { name: '교류 7건' }).waitFor()
        assert.equal(new URL(page.url()).search, '?kind=youth')
      })
    })

    test(`opens an exchange, changes the language in the middle and finds the old page’s words, ${how}`, async () => {
      await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled }, async (page) => {
        await narrow(page)
        await page
          .getByRole('link', { name: '용인시 중학생 14명 플러튼시 문화체험 및 홈스테이 실시' })
          .click()
        await page
          .getByRole('navigation', { name: '언어 선택' })
          .getByRole('link', { name: 'English' })
          .click()
        assert.match(new URL(page.url()).pathname, /^\/en\/exchanges\/[0-9a-z]{24}$/)
        assert.equal(await page.locator('h1 [lang=ko]').count(), 1)
        await page.getByText('Show the words of the old page').click()
        assert.ok(await page.locator('blockquote[lang=ko]').isVisible())
      })
    })

    test(`reports a mistake, mends what was missing, and loses nothing typed, ${how}`, async () => {
      const right = javaScriptEnabled ? '12명' : '13명'
      await inWindow(visited().browser, { viewport: WIDE, javaScriptEnabled }, async (page) => {
        await narrow(page)
        await page.locator('.entry h4 a').first().click()
        await page.getByRole('link', { name: '틀린 곳 알리기' }).click()
        await page.getByLabel('무엇이 틀렸습니까?').fill('14명')
        await page.getByRole('button', { name: '보내기' }).click()
        const summary = page.getByRole('alert')
        await summary.getByRole('link', { name: '무엇이 맞는지 적어 주세요' }).click()
        assert.equal(await page.getByLabel('무엇이 틀렸습니까?').inputValue(), '14명')
        await page.getByLabel('무엇이 맞습니까?').fill(right)
        await page.getByRole('button', { name: '보내기' }).click()
        await page.getByRole('heading', { name: '잘 받았습니다' }).waitFor()
        await page.getByRole('link', { name: '기록으로 돌아가기' }).click()
        assert.match(new URL(page.url()).pathname, /^\/ko\/exchanges\//)
      })
      const reports = await corrections(visited().installation.database.reads, visited().registerId, 'open')
      assert.equal(
        reports.filter(({ content }) => content.wrong === '14명' && content.right === right).length,
        1,
      )
    })
  }
})
