import { wordsFor } from '../words/words-for.ts'
import { appearance } from './appearance.ts'
import { type Html, html } from './html.ts'
import { languageSwitch } from './language-switch.ts'
import { logo } from './logo.ts'
import type { MenuItem, Shell } from './shell.ts'

export function header(page: Shell): Html {
  return html`<header class="header">
    <div class="header-row">
      <a class="brand" href="/${page.locale}">
        ${logo(wordsFor(page.locale).logo(page.home ?? page.siteName))}
        <span>${page.siteName}</span>
      </a>
      ${mainMenu(page)} ${languageSwitch(page)} ${appearance(page.locale)}
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
