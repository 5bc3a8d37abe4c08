import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import { readConfig } from '../../src/config.ts'
import { publishSite } from '../../src/publish/publish-site.ts'
import { inWindow, openBrowser } from '../support/browser.ts'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { serveFolder } from '../support/static-server.ts'

test('on a copy of the site a visitor searches, is told whom to ask, and nothing is missing', async () => {
  const installation = await newInstallation('sqlite')
  await withReferenceRegister(installation)
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-copy-'))
  const config = readConfig({ GYORYU_DATA: installation.folder })
  await publishSite(config, {
    folder,
    history: false,
    papers: false,
    origin: undefined,
    progress: () => undefined,
  })
  await installation.remove()
  const server = await serveFolder(folder)
  const browser = await openBrowser()
  try {
    await inWindow(browser, { viewport: { width: 390, height: 800 } }, async (page, asked) => {
      const errors: string[] = []
      page.on('console', (message) => (message.type() === 'error' ? errors.push(message.text()) : 0))
      await page.goto(`${server.address}/ko/search`)
      for (const question of ['플러튼 방문', 'ㅍㄹㅌ']) {
        await page.locator('#q').fill(question)
        await page.locator('#q').press('Enter')
        await page.getByRole('status').filter({ hasText: '건을 찾았습니다' }).waitFor()
        assert.match(await page.locator('.found-list a').first().innerText(), /플러튼/)
      }
      await page.locator('.found-list a').first().click()
      await page.waitForURL(/\/ko\/(?:partners|exchanges)\//)
      assert.equal(await page.locator('form[method=post]').count(), 0)
      assert.ok(await page.getByRole('heading', { name: '의견과 문의' }).isVisible())
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      )
      assert.deepEqual(errors, [])
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(server.address)),
        [],
      )
    })
  } finally {
    await browser.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
})
