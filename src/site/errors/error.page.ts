import { type Locale, LOCALES } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { type PageAssets, shell } from '../../ui/shell.ts'
import type { ErrorStatus } from '../../words/ko.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'

export interface Problem {
  readonly status: number
  readonly locale: Locale
  readonly assets: PageAssets
}

/** What went wrong and what to do; without a context (no register could be read) in a frame without names. */
export function errorPage(context: PageContext | null, problem: Problem): Html {
  const { locale, assets } = problem
  const words = wordsFor(locale)
  const [title, advice] = words.errors[statusWithWords(problem.status)]
  const page = { title, description: advice, elsewhere: false }
  const main = message(problem, title, advice)
  if (context) return sitePage(context, page, main)
  const siteName = words.siteNameWithoutRegister
  return shell(
    { ...page, locale, locales: LOCALES, path: '', siteName, home: null, menu: [], assets, search: false },
    main,
  )
}

function statusWithWords(status: number): ErrorStatus {
  const known: readonly ErrorStatus[] = [403, 404, 410, 413, 422, 429, 500, 503]
  return known.find((each) => each === status) ?? (status < 500 ? 404 : 500)
}

function message({ status, locale }: Problem, title: string, advice: string): Html {
  const words = wordsFor(locale)
  return html`<div class="title-block message">
    <p class="message-status">${status}</p>
    <h1>${title}</h1>
    <p class="lead">${advice}</p>
    <ul class="ways-on">
      <li><a href="/${locale}">${words.allPartners}</a></li>
      <li><a href="/${locale}/sitemap">${words.siteMap}</a></li>
    </ul>
  </div>`
}
