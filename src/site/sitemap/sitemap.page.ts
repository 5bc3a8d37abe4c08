import { type Html, html } from '../../ui/html.ts'
import { surveyForm } from '../../ui/survey-form.ts'
import { textIn } from '../../ui/text-in.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'

/** Every page of the register, one link each. */
export function sitemapPage(context: PageContext): Html {
  const { locale, register, partners, path, edition } = context
  const words = wordsFor(locale)
  const site = words.siteName(inLocale(register.names, locale).text)
  return sitePage(
    context,
    { title: words.siteMap, description: words.siteMapAbout(site) },
    html`<div class="title-block">
        <h1>${words.siteMap}</h1>
      </div>
      <div class="sections">
        <ul class="sitemap">
          <li>
            <a href="/${locale}">${words.allPartners}</a>
            <ul>
              ${partners.map(
                ({ slug, names }) =>
                  html`<li><a href="/${locale}/partners/${slug}">${textIn(names, locale)}</a></li>`,
              )}
            </ul>
          </li>
          <li><a href="/${locale}/sitemap" aria-current="page">${words.siteMap}</a></li>
        </ul>
        <div class="page-foot">${surveyForm({ page: path, edition }, locale)}</div>
      </div>`,
  )
}
