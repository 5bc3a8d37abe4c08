import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { offerAdministrator } from '../../../src/acts/accounts/set-up-administrator.ts'
import { suggestCorrectionWith } from '../../../src/acts/public/suggest-correction.ts'
import { backUp } from '../../../src/backups/back-up.ts'
import type { Id } from '../../../src/kernel/ids.ts'
import { DESK_LOCALES } from '../../../src/kernel/locale.ts'
import { claimBackup, endBackup } from '../../../src/records/backup/backup.store.ts'
import { correctionsWords } from '../../../src/words/corrections/words.ts'
import { accountWords } from '../../../src/words/desk/accounts/words.ts'
import { editingWords } from '../../../src/words/desk/editing/words.ts'
import { frameWords } from '../../../src/words/desk/frame/words.ts'
import { importWords } from '../../../src/words/desk/import/words.ts'
import { ownWordsWords } from '../../../src/words/desk/own-words/words.ts'
import { tokenWords } from '../../../src/words/desk/tokens/words.ts'
import { residentsWords } from '../../../src/words/desk/residents/words.ts'
import { reviewWords } from '../../../src/words/desk/review/words.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { IMAGES, shownIn } from '../../support/guide/shown.ts'
import { emptyRegister } from '../../support/imported-page.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { type Served, served } from '../../support/served.ts'
import { signedIn } from '../../support/signed-in.ts'

const PAGE = new URL('../../../data/seed/yongin-fullerton.txt', import.meta.url)
/** From the link of the first start to the published page: presses and filled fields, whatever they are. */
const MOST_ACTIONS = 40
const MOST_BYTES = 3_600_000
/** In the picture, in the place of a token that works. */
const HIDDEN_TOKEN = '••••••••••••••••••••••••••••••••'
const LANGUAGES = { ko: 'ko-KR', en: 'en-GB' } as const

for (const locale of DESK_LOCALES)
  describe(`what the officer's guide tells (${locale})`, () => {
    let here: TestInstallation
    let registerId: Id<'register'>
    let site: Served
    let browser: Browser
    const { texts, see } = shownIn(locale)
    let actions: string[] = []

    before(async () => {
      here = await newInstallation('sqlite')
      registerId = await emptyRegister(here)
      site = await served(here)
      browser = await openBrowser()
    })
    after(async () => {
      await browser.close()
      await site.stop()
      await here.remove()
    })

    const press = (page: Page, role: 'button' | 'link', name: string) => {
      actions.push(`${role} ${name}`)
      return page.getByRole(role, { name, exact: true }).first().click()
    }
    const fill = (page: Page, label: string, text: string) => {
      actions.push(`field ${label}`)
      return page.getByLabel(label, { exact: true }).fill(text)
    }
    const reads = (page: Page, title: string | RegExp) =>
      page.getByRole('heading', { level: 1, name: title }).waitFor()
    const isTold = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

    /** An exchange's title is what an officer corrects most. */
    async function correctFirst(page: Page, title: string): Promise<void> {
      const words = editingWords(locale)
      await page.goto(`${site.address}/desk/yongin/exchanges`)
      await page.locator('main tbody a').first().click()
      await page.locator('[name="title.ko"], [name="title.text.ko"]').first().fill(title)
      await press(page, 'button', words.save)
      await page.getByText(title).first().waitFor()
    }

    test('works from the first link to the published page, for somebody who never saw it', async (t) => {
      const token = await offerAdministrator(here)
      assert.ok(token.ok)
      const window = { viewport: { width: 1280, height: 900 }, locale: LANGUAGES[locale] }
      await inWindow(browser, window, async (page) => {
        const words = { ...accountWords(locale), import: importWords(locale), review: reviewWords(locale) }
        actions = ['address']
        await page.goto(`${site.address}/desk/invitation/${token.value}`)
        await see(page, 'first-link')
        await fill(page, words.name, locale === 'ko' ? '김담당' : 'Jin Kim')
        await fill(page, words.newLogin, 'kim')
        await fill(page, words.newPassword, 'barley tea at forty degrees')
        await press(page, 'button', words.createAccount)
        await page.waitForURL('**/desk/yongin')
        await see(page, 'home')
        await press(page, 'link', words.import.menu)
        actions.push('field text')
        await page.locator('#text').fill(await readFile(PAGE, 'utf8'))
        await see(page, 'import')
        await press(page, 'button', words.import.send)
        await reads(page, words.review.title)
        await see(page, 'review')
        actions.push('field english')
        await page.locator('input[name=english]').fill('Fullerton')
        for (let left = await questions(page); left > 0; left = await questions(page)) {
          await page.locator('.question').first().focus()
          actions.push('key 1')
          await Promise.all([page.waitForNavigation(), page.keyboard.press('1')])
        }
        const sure = await page.locator('.sure .state-open').count()
        await see(page, 'sure', '.sure')
        await press(page, 'button', words.review.acceptSure(sure))
        await page.locator('.guesses').waitFor()
        await see(page, 'guesses', '.sure')
        await press(page, 'button', words.review.confirmGuesses(12))
        await isTold(page, words.review.confirmedGuesses(12))
        await press(page, 'link', words.review.toPublish)
        await page.getByText('/partners/fullerton').waitFor()
        await see(page, 'check')
        await press(page, 'button', words.review.publishNow(46))
        await reads(page, words.review.doneTitle)
        await see(page, 'done')
        await press(page, 'link', words.review.undo)
        await see(page, 'undo')
        await page.goBack()
        await page.getByRole('link', { name: words.review.seePage('플러튼시'), exact: true }).click()
        await page.waitForURL('**/partners/fullerton')
        t.diagnostic(`${actions.length} actions: ${actions.join(', ')}`)
        assert.ok(actions.length <= MOST_ACTIONS, `${actions.length} actions`)
      })
    })

    test('corrects a record, answers the resident who reported it, and tells where the backup is', async () => {
      const officer = await signedIn(here, 'administrator', {
        locale,
        name: locale === 'ko' ? '김담당' : 'Jin Kim',
      })
      const words = residentsWords(locale)
      const exchange = await here.database.reads.selectFrom('published_exchange').select('id').execute()
      const [{ id = '' } = {}] = exchange
      const reported = await suggestCorrectionWith(here)(
        registerId,
        {
          aboutId: id,
          edition: '1',
          wrong: '20명이라고 적혀 있습니다',
          right: '21명이 갔습니다',
          source: '당시 신문',
          language: 'ko',
          address: 'resident@city.example',
        },
        undefined,
      )
      assert.ok(reported.ok)
      await taken(here)
      const window = { ...officer.window(site.address), viewport: { width: 1280, height: 900 } }
      await inWindow(browser, window, async (page) => {
        // The same pages in the other language differ in words only.
        const isSound = locale === 'ko' ? soundness(page) : () => Promise.resolve()
        await page.goto(`${site.address}/desk/yongin`)
        await see(page, 'waiting', '.home-part')
        await see(page, 'backup', '.home-part[aria-labelledby=backup]')
        await isSound()
        await page.getByRole('link', { name: /20명이라고 적혀 있습니다/ }).click()
        await reads(page, words.one)
        await see(page, 'resident')
        await isSound()
        await page.getByRole('link', { name: words.correct, exact: true }).click()
        await page.getByRole('heading', { name: words.beside }).waitFor()
        await see(page, 'beside')
        await isSound()
        await page.getByRole('link', { name: words.answerIt, exact: true }).click()
        await press(page, 'button', words.send)
        await page.getByRole('alert').getByRole('link', { name: words.faultOutcome }).waitFor()
        await see(page, 'answer-faults')
        await isSound()
        await page.getByLabel(correctionsWords(locale).outcomes.corrected, { exact: true }).check()
        await fill(page, words.text, '명단을 다시 확인하여 고쳤습니다.')
        await press(page, 'button', words.send)
        await isTold(page, words.flash)
        await see(page, 'residents')
        await isSound()
        const kept = await here.database.reads.selectFrom('correction_address').selectAll().execute()
        assert.deepEqual(kept, [], 'the address is erased')
        const shown = await site.get(`/ko/exchanges/${id}`)
        assert.match(await shown.text(), /명단을 다시 확인하여 고쳤습니다/)
        await correctFirst(page, locale === 'ko' ? '고친 제목' : 'A corrected title')
        await see(page, 'correct')
        await press(page, 'button', editingWords(locale).publish)
        await page.locator('.flash').waitFor()
      })
    })

    test('asks a second person, and hands the work over', async () => {
      const admin = await signedIn(here, 'administrator', { locale })
      const writer = await signedIn(here, 'publisher', {
        locale,
        name: locale === 'ko' ? '이주무' : 'Min Lee',
      })
      const words = editingWords(locale)
      const accounts = accountWords(locale)
      const options = { viewport: { width: 1280, height: 900 } }
      await inWindow(browser, { ...admin.window(site.address), ...options }, async (page) => {
        await page.goto(`${site.address}/desk/yongin/register`)
        await page.locator('[name=approval]').selectOption({ label: words.approvals['second-person'] })
        await see(page, 'approval-setting', '.field:has([name=approval])')
        await press(page, 'button', words.save)
        await press(page, 'button', words.publish)
        await page.locator('.flash').waitFor()
        await page.goto(`${site.address}/desk/yongin/officers`)
        await page.getByLabel(accounts.inviteName).fill(locale === 'ko' ? '박후임' : 'Sora Park')
        await page.getByLabel(frameWords(locale).roles.administrator, { exact: true }).check()
        await see(page, 'invite', '#invite')
        await press(page, 'button', accounts.invite)
        await reads(page, accounts.invitedTitle)
        await see(page, 'invited')
        await press(page, 'link', accounts.backToOfficers)
        await page
          .getByRole('link', { name: accounts.officerManageOf(locale === 'ko' ? '이주무' : 'Min Lee') })
          .click()
        await see(page, 'officer')
      })
      await inWindow(browser, { ...writer.window(site.address), ...options }, async (page) => {
        await correctFirst(page, locale === 'ko' ? '둘이 볼 제목' : 'A title for two')
        await press(page, 'button', words.ask)
        await page.locator('.flash').waitFor()
        await see(page, 'asked')
      })
      await inWindow(browser, { ...admin.window(site.address), ...options }, async (page) => {
        await page.goto(`${site.address}/desk/yongin`)
        await see(page, 'approve', '.home-part')
        await page.locator('.home-part').first().getByRole('link').first().click()
        await see(page, 'approve-check')
        await press(page, 'button', words.publish)
        await page.locator('.flash').waitFor()
      })
    })

    test('teaches a word of the city’s pages, and connects another system', async () => {
      const admin = await signedIn(here, 'administrator', { locale })
      const words = ownWordsWords(locale)
      const tokens = tokenWords(locale)
      const options = { viewport: { width: 1280, height: 900 } }
      await inWindow(browser, { ...admin.window(site.address), ...options }, async (page) => {
        await page.goto(`${site.address}/desk/yongin`)
        await page.locator('.menu-group summary').click()
        await press(page, 'link', words.menu)
        await page.getByRole('textbox', { name: words.words, exact: true }).fill('마실 옴')
        await page.getByLabel(words.meaning).selectOption({ value: 'directions.inbound' })
        await see(page, 'words')
        await press(page, 'button', words.add)
        await page.getByRole('textbox', { name: words.tryText }).fill('2019. 5. 3 두레패 12명 마실 옴')
        await press(page, 'button', words.try)
        await page.getByRole('list', { name: words.after }).waitFor()
        await see(page, 'words-tried', 'section:has(#text)')
        await page.locator('.menu-group summary').click()
        await press(page, 'link', tokens.title)
        await fill(page, tokens.name, locale === 'ko' ? '전자결재 시스템' : 'Document system')
        await page.getByLabel(tokens.lives[180], { exact: true }).check()
        await see(page, 'systems')
        await press(page, 'button', tokens.make)
        await reads(page, tokens.madeTitle)
        await page.evaluate(`document.querySelector('#token').value = '${HIDDEN_TOKEN}'`)
        await see(page, 'token')
        await press(page, 'link', tokens.back)
        await page.locator('main tbody a').first().click()
        await page.getByText(tokens.revokeHeading, { exact: true }).first().waitFor()
        await see(page, 'token-end')
      })
    })

    test('by its own words: every button that it names was seen', () => {
      const pages = globSync(`docs/guide/${locale}/*.md`)
      assert.ok(pages.length >= 7)
      const seen = [...texts].join('\n').replaceAll(/\s+/g, ' ')
      const unknown = pages.flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/\*\*(?<name>[^*]{1,80})\*\*/g)].flatMap(({ groups }) =>
          seen.includes((groups?.name ?? '').replaceAll(/\s+/g, ' ')) ? [] : [`${path}: ${groups?.name}`],
        ),
      )
      assert.deepEqual(unknown, [])
    })
  })

test('the pictures of the guide are named by its pages, and light', () => {
  const pages = globSync('docs/guide/*/*.md')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const pictures = globSync(`${IMAGES}/*.png`)
  assert.ok(pictures.length >= 14)
  const idle = pictures.filter((path) => !pages.includes(path.slice(path.lastIndexOf('/') + 1)))
  assert.deepEqual(idle, [], 'no page names them')
  const bytes = pictures.reduce((sum, path) => sum + statSync(path).size, 0)
  assert.ok(bytes < MOST_BYTES, `${bytes} bytes`)
})

function questions(page: Page): Promise<number> {
  return page.locator('.question').count()
}

function soundness(page: Page): () => Promise<void> {
  const find = faultFinder(page)
  return async () => assert.deepEqual(await find(), [], page.url())
}

async function taken(here: TestInstallation): Promise<void> {
  const { database, files, folder, clock } = here
  const due = clock.now()
  await claimBackup(database, due, { now: due, leaseUntil: due })
  const done = await backUp({ database, files, folder, keys: join(folder, 'keys') }, join(folder, 'backups'))
  assert.ok(done.ok)
  await endBackup(database, due, { state: 'verified', ...done.value }, clock.now())
}
