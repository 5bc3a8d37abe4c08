import { type Html, html } from '../../ui/html.ts'
import { textIn } from '../../ui/text-in.ts'
import { aboutWords } from '../../words/about/words.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import { chronicleAddress } from '../chronicle/chronicle.query.ts'
import type { PageContext } from '../page-context.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'

/** Every page of the register: one link each, the exchanges by their years. */
export function sitemapPage(context: PageContext, years: readonly number[]): Html {
  const { locale, register, edition } = context
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
          ${partnerPages(context)} ${recordPages(context, years)} ${pagesAbout(context)}
        </ul>
        ${pageFoot(context, { contact: null, changedOn: null, checkedOn: null, edition })}
      </div>`,
  )
}

function partnerPages({ locale, partners, register }: PageContext): Html {
  const place = (id: string, names: (typeof register)['names']) =>
    html`<a class="quiet" href="/${locale}/places/${id}">${placeNamesOf(names, locale)}</a>`
  return html`<li>
    <a href="/${locale}">${wordsFor(locale).allPartners}</a>
    <ul>
      ${partners.map(
        ({ slug, names, place: { id } }) =>
          html`<li>
            <a href="/${locale}/partners/${slug}">${textIn(names, locale)}</a> ${place(id, names)}
          </li>`,
      )}
      <li>${place(register.place.id, register.names)}</li>
    </ul>
  </li>`
}

function placeNamesOf(names: PageContext['register']['names'], locale: PageContext['locale']): string {
  return recordWords(locale).namesOf(inLocale(names, locale).text)
}

function recordPages({ locale }: PageContext, years: readonly number[]): Html {
  const words = chronicleWords(locale)
  return html`<li>
      <a href="/${locale}/exchanges">${words.title}</a>
      <ul class="sitemap-years">
        ${years.map((year) => {
          const one = String(year)
          const address = chronicleAddress(locale, [
            ['from', one],
            ['to', one],
          ])
          return html`<li><a href="${address}">${words.yearSpan(one, one)}</a></li>`
        })}
      </ul>
    </li>
    <li><a href="/${locale}/statistics">${words.statistics}</a></li>`
}

function pagesAbout({ locale }: PageContext): Html {
  const about = aboutWords(locale)
  return html`<li><a href="/${locale}/data">${about.dataTitle}</a></li>
    <li><a href="/${locale}/accessibility">${about.accessibilityTitle}</a></li>
    <li><a href="/${locale}/privacy">${about.privacyTitle}</a></li>
    <li><a href="/${locale}/sitemap" aria-current="page">${wordsFor(locale).siteMap}</a></li>`
}
