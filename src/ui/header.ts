import { wordsFor } from '../words/words-for.ts'
import { appearance } from './appearance.ts'
import { type Html, html } from './html.ts'
import { languageSwitch } from './language-switch.ts'
import { logo } from './logo.ts'
import { searchForm } from './search-form.ts'
import type { MenuItem, Shell } from './shell.ts'

export function header(page: Shell): Html {
  if (page.bare) return bareHeader(page)
  return html`<header class="header">
    <div class="header-row">
      <a class="brand" href="/${page.locale}">
        ${brandMark(page)}
        <span>${page.siteName}</span>
      </a>
      ${mainMenu(page)}
      ${page.search === false ? '' : searchForm({ id: 'search', question: '' }, page.locale)}
      ${languageSwitch(page)} ${appearance(page.locale)}
    </div>
  </header>`
}

/** The city's own logo where it has one, as high as the sign that stands there otherwise. */
function brandMark(page: Shell): Html {
  const alternative = wordsFor(page.locale).logo(page.home ?? page.siteName)
  const own = page.look?.logo
  if (!own) return logo(alternative)
  const { address, width, height } = own
  return html`<img
    class="own-logo"
    src="${address}"
    width="${width}"
    height="${height}"
    alt="${alternative}"
  />`
}

function bareHeader({ siteName, locale }: Shell): Html {
  return html`<header class="header">
    <div class="header-row">
      <a class="brand" href="/">${logo(wordsFor(locale).logo(siteName))} <span>${siteName}</span></a>
      ${appearance(locale)}
    </div>
  </header>`
}

/** Opened without a script; a wide screen shows it always (site.css). */
function mainMenu(page: Shell): Html {
  const words = wordsFor(page.locale)
  return html`<nav id="menu" class="menu" aria-label="${words.mainMenu}" tabindex="-1">
    <details>
      <summary>${words.openMenu}</summary>
      <ul>
        ${page.menu.map((item) => menuItem(item, page))}
      </ul>
    </details>
  </nav>`
}

function menuItem({ path, text, lang }: MenuItem, page: Shell): Html {
  const current = path === page.path ? html` aria-current="page"` : ''
  const language = lang === page.locale ? '' : html` lang="${lang}"`
  return html`<li><a href="/${page.locale}${path}" ${current}${language}>${text}</a></li>`
}
