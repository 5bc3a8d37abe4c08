import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { SurveyAnswer } from '../../src/records/survey/survey.ts'
import { surveyAnswers } from '../../src/records/survey/survey.view.ts'
import { inWindow } from '../support/browser.ts'
import { markupFaults } from '../support/page-faults.ts'
import { visitedSite } from '../support/visited-site.ts'

const VIEWPORT = { width: 1280, height: 900 }
const TOO_LONG = '가'.repeat(1001)

describe('a visitor who is asked whether the page satisfies', () => {
  const visited = visitedSite()
  const address = () => `${visited().site.address}/ko/partners/fullerton`
  let earlier: number

  beforeEach(async () => {
    earlier = (await allAnswers()).length
  })

  async function allAnswers(): Promise<SurveyAnswer[]> {
    return (await surveyAnswers(visited().installation.database.reads, visited().registerId)).map(
      ({ content }) => content,
    )
  }

  /** What this test's visitor answered: score and comment. */
  async function newAnswers(): Promise<[number, string | null][]> {
    return (await allAnswers()).slice(earlier).map(({ score, comment }) => [score, comment])
  }

  function onPage(work: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
    return inWindow(visited().browser, { viewport: VIEWPORT, javaScriptEnabled }, async (page) => {
      await page.goto(address())
      await work(page)
    })
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
  const isTold = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()

  async function comments(page: Page, text: string): Promise<void> {
    const field = page.locator('#comment')
    if (!(await field.isVisible())) await page.locator('details.survey-comment summary').click()
    await field.fill(text)
  }

  /** The server keeps the first answer, but its reply never arrives. */
  async function loseFirstReply(page: Page): Promise<void> {
    let lost = 0
    await page.route('**/survey', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch({ maxRedirects: 0 })
      await route.abort('connectionreset')
    })
  }

  test('answers with one click, without script', () =>
    onPage(async (page) => {
      await comments(page, '지도가 좋습니다')
      await press(page, '매우 만족')
      assert.equal(new URL(page.url()).pathname, '/ko/survey/thanks')
      assert.deepEqual(await newAnswers(), [[5, '지도가 좋습니다']])
    }, false))

  test('is thanked in place with script; an answer whose reply was lost is counted once', () =>
    onPage(async (page) => {
      await loseFirstReply(page)
      await press(page, '보통')
      await isTold(page, '보내지 못했습니다')
      await press(page, '보통')
      await isTold(page, '고맙습니다')
      assert.equal(page.url(), address())
      assert.deepEqual(await newAnswers(), [[3, null]])
    }))

  test('may press another score when the reply was lost', () =>
    onPage(async (page) => {
      await loseFirstReply(page)
      await press(page, '보통')
      await isTold(page, '보내지 못했습니다')
      await press(page, '매우 만족')
      await isTold(page, '고맙습니다')
      assert.deepEqual(await newAnswers(), [
        [3, null],
        [5, null],
      ])
    }))

  test('may change the comment when the reply was lost', () =>
    onPage(async (page) => {
      await loseFirstReply(page)
      await comments(page, '글자가 작습니다')
      await press(page, '보통')
      await isTold(page, '보내지 못했습니다')
      await comments(page, '글자가 너무 작습니다')
      await press(page, '보통')
      await isTold(page, '고맙습니다')
      assert.deepEqual(await newAnswers(), [
        [3, '글자가 작습니다'],
        [3, '글자가 너무 작습니다'],
      ])
    }))

  test('finds what to mend, with the comment kept, when the server refuses the answer', () =>
    onPage(async (page) => {
      await page.locator('#comment').evaluate((field) => field.removeAttribute('maxlength'))
      await comments(page, TOO_LONG)
      await press(page, '만족')
      await page.getByRole('alert').filter({ hasText: '의견을 1,000자 안으로' }).waitFor()
      assert.equal(await page.getByRole('alert').getByRole('listitem').count(), 1, 'the score came along')
      assert.equal(await page.locator('#comment').inputValue(), TOO_LONG)
      await comments(page, TOO_LONG.slice(1))
      await press(page, '만족')
      await isTold(page, '고맙습니다')
      assert.deepEqual(await newAnswers(), [[4, TOO_LONG.slice(1)]])
    }))

  test('is answered by a page without a fault of its own when an answer is refused, and nothing typed is lost', () =>
    onPage(async (page) => {
      await page.locator('#comment').evaluate((field) => field.removeAttribute('maxlength'))
      await comments(page, TOO_LONG)
      const answered = page.waitForResponse('**/survey')
      await press(page, '만족')
      const refused = await answered
      assert.equal(refused.status(), 422)
      assert.deepEqual(await markupFaults(await refused.text()), [])
      assert.equal(await page.locator('#comment').inputValue(), TOO_LONG)
    }, false))

  test('can correct a refused answer after going back', () =>
    onPage(async (page) => {
      await page.locator('#comment').evaluate((field) => field.removeAttribute('maxlength'))
      await comments(page, TOO_LONG)
      await press(page, '만족')
      await page.getByRole('alert').waitFor()
      await page.goBack()
      await comments(page, '짧게')
      await press(page, '만족')
      await isTold(page, '고맙습니다')
      assert.deepEqual(await newAnswers(), [[4, '짧게']])
    }))

  for (const status of [403, 413])
    test(`reads the server’s own page when it refuses with ${status}`, () =>
      onPage(async (page) => {
        await page.route('**/survey', (route) =>
          route.fulfill({ status, contentType: 'text/html', body: '<h1>refused</h1>' }),
        )
        await press(page, '만족')
        await page.getByRole('heading', { name: 'refused' }).waitFor()
      }))

  test('is told to try again when the server is out of order, and can', () =>
    onPage(async (page) => {
      await page.route('**/survey', (route) => route.fulfill({ status: 503 }), { times: 1 })
      await press(page, '만족')
      await isTold(page, '보내지 못했습니다')
      assert.equal(page.url(), address())
      await press(page, '만족')
      await isTold(page, '고맙습니다')
      assert.deepEqual(await newAnswers(), [[4, null]])
    }))

  for (const path of ['', '/sitemap'])
    test(`answers on /ko${path} and is led back there`, () =>
      onPage(async (page) => {
        await page.goto(`${visited().site.address}/ko${path}`)
        await press(page, '만족')
        await page.getByRole('link', { name: '보던 쪽으로 돌아가기' }).click()
        assert.equal(new URL(page.url()).pathname, `/ko${path}`)
        const [answer] = (await allAnswers()).slice(earlier)
        assert.equal(answer?.page, path)
        assert.match(answer?.edition ?? '', /^[1-9]\d*$/, 'the change that was last shown')
      }, false))

  test('leaves no empty foot on paper, where nobody can answer', () =>
    onPage(async (page) => {
      await page.emulateMedia({ media: 'print' })
      assert.ok(await page.locator('.page-foot').isVisible(), 'who answers for the partner’s page')
      await page.goto(`${visited().site.address}/ko`)
      assert.ok(!(await page.locator('.page-foot').isVisible()))
    }))
})
