import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { inWindow } from '../support/browser.ts'
import { visitedSite } from '../support/visited-site.ts'

describe('somebody looks for a city', () => {
  const visited = visitedSite()

  test('by its initial consonants, with the keyboard, from the home page', async () => {
    await inWindow(visited().browser, { viewport: { width: 390, height: 800 } }, async (page) => {
      await page.goto(`${visited().site.address}/ko`)
      await page.getByRole('combobox', { name: '검색' }).pressSequentially('ㅍㄹㅌ')
      await page.getByRole('option', { name: '플러튼시' }).waitFor()
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      )
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1, name: '‘플러튼시’ 검색 결과' }).waitFor()
      await page.getByRole('link', { name: '플러튼시', exact: true }).click()
      assert.match(page.url(), /\/ko\/partners\/fullerton$/)
    })
  })

  test('without JavaScript', async () => {
    await inWindow(visited().browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${visited().site.address}/en`)
      await page.getByRole('searchbox', { name: 'Search' }).fill('Fulelrton')
      await page.keyboard.press('Enter')
      await page.getByText('“Fulelrton” is similar to the name “Fullerton”').waitFor()
    })
  })
})
