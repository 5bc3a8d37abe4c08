import { raw } from 'hono/html'
import type { Locale } from '../kernel/locale.ts'
import { OWN_NAMES } from '../words/language-names.ts'
import { wordsFor } from '../words/words-for.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'
import { type Html, html } from './html.ts'

export interface MenuItem {
  /** The path after the locale: '' or '/partners/fullerton'. */
  readonly path: string
  readonly text: string
  /** BCP 47, of the text. */
  readonly lang: string
}

/** A file that the page loads, and what the browser holds it against before it uses it. */
export interface PageAsset {
  readonly address: string
  readonly integrity: string
}

export interface PageAssets {
  readonly styles: PageAsset
  /** None of which the page needs. */
  readonly scripts: readonly PageAsset[]
  readonly icon: Pick<PageAsset, 'address'>
}

export interface Shell {
  readonly locale: Locale
  /** The languages this page can be read in. */
  readonly locales: readonly Locale[]
  /** The path after the locale, '' for home. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly siteName: string
  /** The home government as the logo's alternative text names it; null when no register could be read. */
  readonly home: string | null
  readonly menu: readonly MenuItem[]
  readonly assets: PageAssets
  /** Whether the site may say that it is a government's; off by default, since a demo must not pose as one. */
  readonly masthead?: boolean
  /** Whether the page has an address of its own in the other languages; an error page has none. */
  readonly elsewhere?: boolean
  /** Whether the header has a field to search in; the search page has its own, and without a register nothing is found. */
  readonly search?: boolean
}

// raw: the doctype is ours and is no text to be escaped
const DOCTYPE = raw('<!DOCTYPE html>')

export function shell(page: Shell, main: Html): Html {
  const words = wordsFor(page.locale)
  return html`${DOCTYPE}
    <html lang="${page.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === page.siteName ? page.title : words.titled(page.title, page.siteName)}</title>
        <meta name="description" content="${page.description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${page.assets.icon.address}" type="image/svg+xml" />
        <link
          rel="stylesheet"
          href="${page.assets.styles.address}"
          integrity="${page.assets.styles.integrity}"
        />
        ${page.elsewhere === false ? '' : page.locales.map((locale) => alternate(locale, page.path))}
        ${page.assets.scripts.map(script)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skipToContent}</a>
        <a class="skip" href="#menu">${words.skipToMenu}</a>
        ${page.masthead ? html`<p class="masthead">${words.masthead}</p>` : ''} ${header(page)}
        <main id="main" tabindex="-1">${main}</main>
        ${footer(page)}
      </body>
    </html>`
}

function script({ address, integrity }: PageAsset): Html {
  return html`<script type="module" src="${address}" integrity="${integrity}"></script>`
}

function alternate(locale: Locale, path: string): Html {
  return html`<link
    rel="alternate"
    hreflang="${locale}"
    href="/${locale}${path}"
    title="${OWN_NAMES[locale]}"
  />`
}
