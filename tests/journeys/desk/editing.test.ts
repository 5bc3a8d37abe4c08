import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { saveRecord } from '../../../src/acts/editing/save-record.ts'
import { DESK_LOCALES } from '../../../src/kernel/locale.ts'
import { exchangeContent } from '../../../src/records/exchange/exchange.ts'
import { perform } from '../../../src/records/perform.ts'
import { newestContent, standingOf, versionOf } from '../../../src/records/working/standing.view.ts'
import { editingWords } from '../../../src/words/desk/editing/words.ts'
import { listWords } from '../../../src/words/desk/lists/words.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { withReferenceRegister } from '../../support/reference-register.ts'
import { type Served, served } from '../../support/served.ts'
import { type SignedIn, signedIn } from '../../support/signed-in.ts'
import type { Id } from '../../../src/kernel/ids.ts'

const VIEW = { viewport: { width: 1280, height: 900 } }
const LIST = '/desk/yongin/exchanges'

for (const locale of DESK_LOCALES)
  describe(`an officer edits the register (${locale})`, () => {
    let here: TestInstallation
    let registerId: Id<'register'>
    let site: Served
    let browser: Browser
    let officer: SignedIn

    before(async () => {
      here = await newInstallation('sqlite')
      registerId = await withReferenceRegister(here)
      site = await served(here)
      browser = await openBrowser()
      officer = await signedIn(here, 'publisher', { locale })
    })
    after(async () => {
      await browser.close()
      await site.stop()
      await here.remove()
    })

    const words = editingWords(locale)
    const lists = listWords(locale)
    const atDesk = (work: (page: Page) => Promise<void>, more = {}) =>
      inWindow(browser, { ...officer.window(site.address), ...VIEW, ...more }, (page) => work(page))
    /** All that axe and html-validate find on the page as it stands, and whether it scrolls sideways. */
    const isSound = async (page: Page, find: () => Promise<string[]>) => {
      assert.deepEqual(await find(), [], page.url())
      const width = await page.evaluate('document.documentElement.scrollWidth')
      assert.equal(width, VIEW.viewport.width, `${page.url()} scrolls sideways`)
    }
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
    const publicPage = async () => (await site.get('/ko/partners/fullerton')).text()

    test('corrects an exchange: it is public only after it was checked and published', async () => {
      await atDesk(async (page) => {
        await page.goto(`${site.address}${LIST}?q=위촉패`)
        await page.locator('table.list th a').click()
        await page.locator('#title-ko').fill('참전용사 기념비 위촉패를 전하다')
        await page.locator('#date').fill('2021. 11. 3')
        await page.locator('[data-echo]').filter({ hasText: '2021-11-03' }).first().waitFor()
        await press(page, words.save)
        await page.getByText(words.checkLead(2)).waitFor()
        assert.match(
          await page.locator('table.differences').innerText(),
          /2021-11-03|2021년 11월 3일|3 November 2021/,
        )
        assert.doesNotMatch(await publicPage(), /위촉패를 전하다/)
        await page.locator('#reason').fill('보도자료와 맞춤')
        await press(page, words.publish)
        await page.locator('.flash').waitFor()
        assert.match(await publicPage(), /위촉패를 전하다/)
        await page.getByRole('link', { name: words.seeHistory }).click()
        assert.match(await page.locator('table.events').innerText(), /보도자료와 맞춤/)
        await press(page, words.compare)
        assert.match(await page.locator('table.differences').innerText(), /위촉패를 전하다/)
        await page
          .getByRole('button', { name: new RegExp(`^${words.bringBack}: `) })
          .first()
          .click()
        await page.getByText(words.checkLead(2)).waitFor()
        await press(page, words.publish)
        await page.locator('.flash').waitFor()
        assert.doesNotMatch(await publicPage(), /위촉패를 전하다/)
      })
    })

    test('withdraws an exchange with a reason, and takes that back, without a script too', async () => {
      await atDesk(
        async (page) => {
          await page.goto(`${site.address}${LIST}?q=그림교류`)
          await page.locator('table.list th a').click()
          await page.getByRole('link', { name: words.withdraw, exact: true }).click()
          await press(page, words.withdraw)
          assert.ok(await page.locator('.error-summary').isVisible(), 'the reason is asked for')
          await page.locator('#reason').fill('두 번 적힌 일입니다')
          await press(page, words.withdraw)
          assert.doesNotMatch(await publicPage(), /학생그림교류/)
          await page.locator('.flash button').click()
          assert.match(await publicPage(), /학생그림교류/)
        },
        { javaScriptEnabled: false },
      )
    })

    test('who saves over what a colleague wrote meanwhile sees both, and merges them', async () => {
      await atDesk(async (page) => {
        const find = faultFinder(page)
        await page.goto(`${site.address}${LIST}?q=감사패`)
        await page.locator('table.list th a').click()
        const id = page.url().split('/').at(-1) ?? ''
        await colleagueSaves(id)
        await page.locator('#title-ko').fill('기념비 감사패를 전하다')
        await press(page, words.save)
        await page.getByText(words.conflictLead).waitFor()
        assert.match(await page.locator('main').innerText(), /동료가 적은 곳/)
        await isSound(page, find)
        await page.locator('#use-place-theirs').check()
        await page.locator('#use-title-mine').check()
        await press(page, words.merge)
        assert.equal(await page.locator('#title-ko').inputValue(), '기념비 감사패를 전하다')
        assert.equal(await page.locator('#place-ko').inputValue(), '동료가 적은 곳')
        await press(page, words.save)
        await press(page, words.publish)
        await page.locator('.flash').waitFor()
        assert.match(await publicPage(), /감사패를 전하다/)
      })
    })

    async function colleagueSaves(id: string): Promise<void> {
      const colleague = await signedIn(here, 'editor', { locale })
      const standing = await standingOf(here.database.reads, registerId, 'exchange', id)
      assert.ok(standing)
      const content = { ...exchangeContent.parse(newestContent(standing)), place: { ko: '동료가 적은 곳' } }
      const occasion = { principal: colleague.principal, registerId }
      const saved = await perform(here, occasion, saveRecord('exchange'), {
        id,
        version: versionOf(standing),
        content,
      })
      assert.ok(saved.ok)
    }

    test('what was typed is there again after leaving without saving, and while the connection is lost', async () => {
      await atDesk(async (page) => {
        await page.goto(`${site.address}${LIST}?q=벤치마킹`)
        await page.locator('table.list th a').click()
        const address = page.url()
        await page.locator('#title-ko').fill('저장하지 않은 글')
        await page.getByText(words.autosave.saved).waitFor()
        await page.goto(`${site.address}${LIST}`)
        await page.goto(address)
        assert.equal(await page.locator('#title-ko').inputValue(), '저장하지 않은 글')
        await page.route('**/typed', (route) => route.abort())
        await page.locator('#title-ko').fill('끊긴 사이에 적은 글')
        await page.getByText(words.autosave.offline).waitFor()
        await page.unroute('**/typed')
        await page.reload()
        assert.equal(await page.locator('#title-ko').inputValue(), '끊긴 사이에 적은 글')
        await page.getByText(words.autosave.saved).waitFor()
      })
    })

    test('rows are added without a script, faults are told at their fields, and nothing typed is lost', async () => {
      await atDesk(
        async (page) => {
          await page.goto(`${site.address}${LIST}/new`)
          await page.locator('#title-ko').fill('청소년 합창 교류')
          await press(page, words.addRow(words.labels.parties))
          await page.locator('#parties-0-side').selectOption('home')
          await page.locator('#parties-0-group').selectOption('youth')
          await page.locator('#parties-0-count').fill('스물')
          await page.locator('#date').fill('언젠가')
          await press(page, words.save)
          const faults = await page
            .locator('.error-summary a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
          assert.deepEqual(faults, ['#partnershipId', '#date', '#kind', '#direction', '#parties-0-count'])
          assert.equal(await page.locator('#title-ko').inputValue(), '청소년 합창 교류')
          assert.equal(await page.locator('#parties-0-count').inputValue(), '스물')
        },
        { javaScriptEnabled: false },
      )
    })

    test('many exchanges are changed together after a look at each of them', async () => {
      await atDesk(async (page) => {
        const find = faultFinder(page)
        await page.goto(`${site.address}${LIST}?q=홈스테이`)
        const boxes = page.locator('table.list tbody input[type=checkbox]')
        await boxes.nth(0).check()
        await boxes.nth(1).check()
        await page.locator('details.many summary').click()
        await page.locator('#value').selectOption('state:cancelled')
        await press(page, lists.preview)
        await page.getByText(lists.previewLead('2')).waitFor()
        assert.equal(await page.locator('table.list tbody tr').count(), 2)
        await isSound(page, find)
        await press(page, lists.doPublish)
        await page.getByText(lists.manyPublished('2')).waitFor()
        await page.goto(`${site.address}${LIST}?state=cancelled`)
        assert.equal(await page.locator('table.list tbody tr').count(), 2)
      })
    })

    test('the palette finds records and acts by keyboard alone', async () => {
      await atDesk(async (page) => {
        await page.goto(`${site.address}/desk/yongin`)
        await page.keyboard.press('Control+k')
        await page.keyboard.type('위촉패')
        await page.locator('dialog.palette li').first().waitFor()
        await page.keyboard.press('Enter')
        await page.waitForURL('**/exchanges/*')
        assert.match(await page.locator('#title-ko').inputValue(), /위촉패/)
        await page.goto(`${site.address}/desk/yongin/find?q=${encodeURIComponent(lists.add.series)}`)
        assert.equal(await page.getByRole('link', { name: lists.add.series }).count(), 1)
      })
    })

    test('rows of a spreadsheet become drafts that are published together', async () => {
      const rows = [
        '날짜\t제목\t분야\t인원',
        '2025. 5. 3 ~ 5. 7\t청소년 축구단 방문\t체육\t22명',
        '2025. 봄날\t전시회\t문화예술\t',
      ]
      await atDesk(async (page) => {
        const find = faultFinder(page)
        await page.goto(`${site.address}${LIST}/paste`)
        await page.locator('#rows').fill(rows.join('\n'))
        await press(page, lists.pasteCheck)
        assert.match(await page.locator('.error-summary').innerText(), /봄날/)
        await isSound(page, find)
        await page.locator('#rows').fill(rows.slice(0, 2).join('\n'))
        await press(page, lists.pasteCheck)
        await isSound(page, find)
        await press(page, lists.pasteSave(1))
        await page.getByText(lists.pasteSaved(1)).waitFor()
        assert.doesNotMatch(await publicPage(), /청소년 축구단 방문/)
        await page.getByRole('checkbox').first().check()
        await press(page, lists.publishChosen)
        await page.locator('.flash').waitFor()
        assert.match(await publicPage(), /청소년 축구단 방문/)
      })
    })
  })
