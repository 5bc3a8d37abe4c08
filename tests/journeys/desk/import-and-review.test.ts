import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import iconv from 'iconv-lite'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { DESK_LOCALES, type DeskLocale } from '../../../src/kernel/locale.ts'
import { inWords } from '../../../src/edtf/in-words.ts'
import { toEdtf } from '../../../src/edtf/edtf.ts'
import { homeWords } from '../../../src/words/desk/home/words.ts'
import { importWords } from '../../../src/words/desk/import/words.ts'
import type { ReviewWords } from '../../../src/words/desk/review/ko.ts'
import { reviewWords } from '../../../src/words/desk/review/words.ts'
import { wordsFor } from '../../../src/words/words-for.ts'
import { inWindow, openBrowser } from '../../support/browser.ts'
import { emptyRegister } from '../../support/imported-page.ts'
import { newInstallation, type TestInstallation } from '../../support/installation.ts'
import { faultFinder } from '../../support/page-faults.ts'
import { type Served, served } from '../../support/served.ts'
import { type SignedIn, signedIn } from '../../support/signed-in.ts'

const PAGE = new URL('../../../data/seed/yongin-fullerton.txt', import.meta.url)
const DOUBTFUL =
  '교류 현황\n2010. 5. 1 용인시장 외 2명 플러튼시 방문\n2010. 2. 30 플러튼시 의원 4명 용인시 방문\n'

for (const locale of DESK_LOCALES)
  for (const javaScriptEnabled of [true, false])
    describe(`an officer who imports the reference page (${locale}, ${javaScriptEnabled ? 'with' : 'without'} a script)`, () => {
      let here: Here
      before(async () => {
        here = await begin(locale, { javaScriptEnabled })
      })
      after(() => here.end())

      test('settles its doubts, publishes it with few presses, and undoes it', async () => {
        const words = reviewWords(locale)
        const confirms = locale === 'ko'
        await here.inDesk(async (page, isSound) => {
          const clicks = countClicks(page)
          await page.goto(`${here.site.address}/desk/yongin`)
          await isSound()
          await clicks.press('link', homeWords(locale).firstImport)
          await page.locator('#text').fill(await readFile(PAGE, 'utf8'))
          await clicks.press('button', importWords(locale).send)
          await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
          await isSound()
          await page.locator('input[name=english]').fill('Fullerton')
          for (
            let left = await page.locator('.question').count();
            left > 0;
            left = await page.locator('.question').count()
          ) {
            const first = page.locator('.question').first()
            if (javaScriptEnabled) {
              await first.focus()
              await Promise.all([page.waitForNavigation(), page.keyboard.press('1')])
            } else await Promise.all([page.waitForNavigation(), first.locator('button').first().click()])
            assert.ok(left > 0)
          }
          await clicks.press('button', words.acceptSure(await openRows(page)))
          if (confirms) await confirmsGuesses(page, words)
          await clicks.press('link', words.toPublish)
          await page.getByText('/partners/fullerton').waitFor()
          await isSound()
          assert.equal(await page.getByText(words.guessesStay(GUESSES)).count(), confirms ? 0 : 1)
          await clicks.press('button', words.publishNow(46))
          await page.getByRole('heading', { level: 1, name: words.doneTitle }).waitFor()
          await isSound()
          await clicks.press('link', words.seePage('플러튼시'))
          await page
            .getByRole('heading', { level: 1 })
            .filter({ hasText: locale === 'ko' ? '플러튼시' : 'Fullerton' })
            .waitFor()
          assert.match(page.url(), /\/partners\/fullerton$/)
          const marked = await page.getByText(wordsFor(locale).inferred, { exact: true }).count()
          assert.equal(marked > 0, !confirms, 'only what nobody confirmed is marked in public')
          assert.ok(clicks.count() <= 11, `${clicks.count()} presses beside the doubts, and one to sign in`)
          await page.goto(`${here.site.address}/desk/yongin`)
          assert.equal(await page.getByRole('link', { name: homeWords(locale).firstImport }).count(), 0)
          await page.goBack()
          await page.goBack()
          await undoes(page, locale, isSound)
          const gone = await here.site.get(`/${locale}/partners/fullerton`)
          assert.ok([404, 410].includes(gone.status))
        })
      })
    })

/** Directions of the reference page that its text does not tell. */
const GUESSES = 12

/** One in its row, the others together; each leads back to where it stood. */
async function confirmsGuesses(page: Page, words: ReviewWords): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^${words.yes}: `) })
    .first()
    .click()
  await page.waitForURL('**/review/*#r-*')
  await page.getByRole('button', { name: words.confirmGuesses(GUESSES - 1) }).click()
  await page
    .getByRole('status')
    .filter({ hasText: words.confirmedGuesses(GUESSES - 1) })
    .waitFor()
}

async function openRows(page: Page): Promise<number> {
  return page.locator('.sure .state-open').count()
}

async function undoes(page: Page, locale: DeskLocale, isSound: () => Promise<void>): Promise<void> {
  const words = reviewWords(locale)
  await page.getByRole('link', { name: words.undo, exact: true }).click()
  await isSound()
  await page.getByRole('button', { name: words.undoNow, exact: true }).click()
  await page.getByRole('alert').getByRole('link', { name: words.undoWhyMissing }).waitFor()
  await isSound()
  await page.getByLabel(words.undoWhy).fill('잘못된 글')
  await page.getByRole('button', { name: words.undoNow, exact: true }).click()
  await page.getByRole('status').filter({ hasText: words.undoDone }).waitFor()
}

for (const locale of DESK_LOCALES)
  describe(`an officer with a doubtful page (${locale})`, () => {
    const words = reviewWords(locale)
    const inText = (date: string) => inWords(toEdtf(date) ?? assert.fail(date), locale)
    let here: Here
    before(async () => {
      here = await begin(locale, { javaScriptEnabled: true })
    })
    after(() => here.end())

    async function imported(page: Page, text: string): Promise<void> {
      await page.goto(`${here.site.address}/desk/yongin/import`)
      await page.locator('#text').fill(text)
      await page.getByRole('button', { name: importWords(locale).send, exact: true }).click()
      await page.waitForURL('**/review/**')
    }

    test('types a date as officers do, is told what it cannot be, and sees it in words and as it is kept', async () => {
      await here.inDesk(async (page, isSound) => {
        await imported(page, DOUBTFUL)
        await isSound()
        const typed = page.getByLabel(words.typedDate)
        await typed.fill('모름')
        await typed.press('Enter')
        await page.getByRole('alert').getByRole('link', { name: words.dateUnread }).waitFor()
        assert.equal(await page.locator('#date').inputValue(), '모름', 'nothing typed is lost')
        await isSound()
        await page.locator('#date').fill('2010. 3. 1 ~ 3')
        await page.getByRole('button', { name: words.save, exact: true }).first().click()
        await page
          .getByRole('status')
          .filter({ hasText: `${inText('2010-03-01/2010-03-03')} (2010-03-01/2010-03-03)` })
          .waitFor()
      })
    })

    test('finds the review again when the same page is handed in once more', async () => {
      await here.inDesk(async (page) => {
        await imported(page, DOUBTFUL)
        const first = page.url().replace(/#.*/, '')
        await imported(page, DOUBTFUL)
        assert.equal(page.url().replace(/#.*/, ''), first)
        await page
          .getByRole('status')
          .filter({ hasText: importWords(locale).known })
          .waitFor()
      })
    })

    test('reads a file again whose encoding was guessed wrongly', async () => {
      await here.inDesk(async (page, isSound) => {
        const bytes = iconv.encode(DOUBTFUL.replace('2010. 5. 1', '2011. 5. 1'), 'cp949')
        await page.goto(`${here.site.address}/desk/yongin/import`)
        await isSound()
        await page.locator('#files').setInputFiles({ name: 'old.txt', mimeType: 'text/plain', buffer: bytes })
        await page.locator('.import-more summary').click()
        await page.locator('#encoding').selectOption('windows-1252')
        await page.getByRole('button', { name: importWords(locale).send, exact: true }).click()
        await page.waitForURL(/\/(?:review|import)\/[0-9a-z]{24}/)
        await isSound()
        if (page.url().includes('/review/')) await page.getByText(words.wrongLetters).click()
        await page.locator('select[name=encoding]').selectOption('cp949')
        await page.getByRole('button', { name: importWords(locale).readAgainAs }).click()
        await page.waitForURL('**/review/**')
        await page
          .locator('.source-text')
          .filter({ hasText: '2011. 5. 1 용인시장 외 2명 플러튼시 방문' })
          .waitFor()
      })
    })

    test('is shown what another officer decided meanwhile, and chooses', async () => {
      await here.inDesk(async (page, isSound) => {
        await imported(page, DOUBTFUL.replace('5. 1', '6. 1'))
        const other = await here.colleague()
        await other.goto(page.url())
        const button = (on: Page, at: number) => on.locator('[id$="-date"].question .answers button').nth(at)
        await button(other, 0).click()
        await other
          .getByText(words.progress(1))
          .or(other.getByText(words.progress(0)))
          .waitFor()
        await button(page, 1).click()
        await page.getByRole('heading', { level: 1, name: words.conflictTitle }).waitFor()
        await isSound()
        await page
          .getByText(inText('2010-03-02'))
          .or(page.getByText(inText('2010-03-01')))
          .first()
          .waitFor()
        await page.getByText(inText('2010-02-28')).first().waitFor()
        await page.getByRole('button', { name: words.conflictTakeMine }).click()
        await page.getByRole('cell', { name: inText('2010-03-01') }).waitFor()
        await other.context().close()
      })
    })

    test('splits, drops and restores a row, and lists what was imported', async () => {
      await here.inDesk(async (page, isSound) => {
        await imported(
          page,
          '교류 현황\n2012. 5. 1 용인시장 외 2명 플러튼시 방문 플러튼시 의원 4명 용인시 방문\n',
        )
        await page
          .getByRole('link', { name: words.editRow(1) })
          .first()
          .click()
        await page.getByText(words.split, { exact: true }).click()
        await isSound()
        await page
          .getByRole('button', { name: words.splitAt('플러튼시') })
          .last()
          .click()
        await page.getByRole('status').filter({ hasText: words.splitDone }).waitFor()
        await page
          .getByRole('link', { name: words.editRow(1) })
          .first()
          .click()
        await page.getByText(words.drop, { exact: true }).first().click()
        await page.getByLabel(words.dropWhy).fill('다른 일')
        await page.getByRole('button', { name: words.drop, exact: true }).click()
        const told = page.getByRole('status').filter({ hasText: words.dropDone(1) })
        await told.getByRole('button').click()
        await page.getByRole('status').filter({ hasText: words.restored }).waitFor()
        await page.goto(`${here.site.address}/desk/yongin/sources`)
        await isSound()
        assert.ok((await page.locator('tbody tr').count()) > 0)
      })
    })

    test('fits into 320 pixels, dark and in forced colours too', async () => {
      for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const)
        await here.inDesk(
          async (page, isSound) => {
            await imported(page, DOUBTFUL)
            await isSound()
            assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
          },
          { ...look, viewport: { width: 320, height: 640 } },
        )
    })
  })

interface Here {
  readonly site: Served
  inDesk(
    work: (page: Page, isSound: () => Promise<void>) => Promise<void>,
    more?: BrowserContextOptions,
  ): Promise<void>
  colleague(): Promise<Page>
  end(): Promise<void>
}

async function begin(locale: DeskLocale, options: BrowserContextOptions): Promise<Here> {
  const installation: TestInstallation = await newInstallation('sqlite')
  await emptyRegister(installation)
  const officer: SignedIn = await signedIn(installation, 'publisher', { locale })
  const other: SignedIn = await signedIn(installation, 'editor', { locale })
  const site = await served(installation)
  const browser: Browser = await openBrowser()
  const window = { ...options, viewport: { width: 1280, height: 900 } }
  return {
    site,
    inDesk: (work, more) =>
      inWindow(browser, { ...officer.window(site.address), ...window, ...more }, async (page) => {
        const find = faultFinder(page)
        // axe is a script itself.
        const isSound = async () => assert.deepEqual(await find(), [], page.url())
        await work(page, options.javaScriptEnabled === false ? async () => undefined : isSound)
      }),
    colleague: async () => (await browser.newContext({ ...other.window(site.address), ...window })).newPage(),
    end: async () => {
      await browser.close()
      await site.stop()
      await installation.remove()
    },
  }
}

function countClicks(page: Page) {
  let clicks = 0
  return {
    count: () => clicks,
    press: async (role: 'button' | 'link', name: string) => {
      clicks += 1
      await page.getByRole(role, { name, exact: true }).first().click()
    },
  }
}
