import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES } from '../kernel/locale.ts'
import type { Html } from '../ui/html.ts'
import { faultsOfMarkup, read } from '../ui/html-reader.test-support.ts'
import { unmarkedKorean } from '../ui/languages-of-parts.test-support.ts'
import { errorPage } from './errors/error.page.ts'
import { homePage } from './home/home.page.ts'
import type { PageContext } from './page-context.ts'
import { partnerPage } from './partners/partner.page.ts'
import { contextFor, partner } from './reference.test-support.ts'
import { sitemapPage } from './sitemap/sitemap.page.ts'
import { surveyRefusedPage, thanksPage } from './survey/survey.page.ts'

const answers = { page: '/partners/fullerton', edition: 'edition-1', comment: '' }

const PAGES: Readonly<Record<string, (context: PageContext) => Html>> = {
  home: homePage,
  partner: (context) => partnerPage(context, partner),
  'site map': (context) => sitemapPage(context, [2003, 2004]),
  thanks: (context) => thanksPage(context, answers),
  'refused answer': (context) => surveyRefusedPage(context, ['score-missing'], answers),
  'not found': (context) =>
    errorPage(context, { status: 404, locale: context.locale, assets: context.assets }),
}

for (const [name, page] of Object.entries(PAGES)) {
  for (const locale of LOCALES) {
    const markup = page(contextFor(locale, '/somewhere'))

    test(`the page "${name}" is valid in ${locale}, with one heading of the first rank`, async () => {
      assert.deepEqual(await faultsOfMarkup(markup), [])
      assert.equal(read(markup).querySelectorAll('h1').length, 1)
    })

    test(`the page "${name}" asks nothing of another origin in ${locale}`, () => {
      assert.doesNotMatch(String(markup), /(?:src|href|action)="(?:https?:)?\/\//)
    })
  }

  test(`the page "${name}" says where it is Korean when the reader chose English`, () => {
    assert.deepEqual(unmarkedKorean(read(page(contextFor('en', '/somewhere')))), [])
  })
}
