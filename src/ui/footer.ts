import { aboutWords } from '../words/about/words.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'
import { dayForm } from './past-day.ts'
import type { Shell } from './shell.ts'

export function footer(page: Shell): Html {
  const words = wordsFor(page.locale)
  return html`<footer class="footer" aria-label="${words.footer}">
    <div class="footer-row">
      <p>${page.siteName}</p>
      ${page.bare ? '' : links(page)} ${page.days ? dayForm(page.days, page.locale) : ''}
    </div>
  </footer>`
}

function links(page: Shell): Html {
  const words = wordsFor(page.locale)
  const about = aboutWords(page.locale)
  return html`<ul>
    <li><a href="/${page.locale}">${words.home}</a></li>
    <li><a href="/${page.locale}/data">${about.dataTitle}</a></li>
    <li><a href="/${page.locale}/accessibility">${about.accessibilityTitle}</a></li>
    <li><a href="/${page.locale}/privacy">${about.privacyTitle}</a></li>
    <li><a href="/${page.locale}/sitemap">${words.siteMap}</a></li>
  </ul>`
}
