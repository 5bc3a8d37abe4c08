import { raw } from 'hono/html'
import type { Locale } from '../kernel/locale.ts'
import { OWN_NAMES } from '../words/language-names.ts'
import { wordsFor } from '../words/words-for.ts'
import { footer } from './footer.ts'
import { header } from './header.ts'
import { type Html, html } from './html.ts'
import { type DayForm, type PastDay, pastNotice } from './past-day.ts'
import { titleWithin } from './title-within.ts'

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

/** How a register's pages differ from those of others. */
export interface OwnLook {
  /** Loaded after the styles of all pages. */
  readonly styles: PageAsset | undefined
  readonly logo: { readonly address: string; readonly width: number; readonly height: number } | undefined
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
  /** The register's own styles and logo, where it has them. */
  readonly look?: OwnLook | undefined
  /** What the picture shows with which the page is shared; absent where it has none. */
  readonly sharedAs?: string | undefined
  /** Whether the site may say that it is a government's; off by default, since a demo must not pose as one. */
  readonly masthead?: boolean
  /** Where the site is reached from outside, as https://city.example; undefined while nobody has said. */
  readonly origin?: string | undefined
  /** What the page is about, for search engines (schema.org); addresses in it are absolute or left out. */
  readonly about?: JsonLd | undefined
  /** Whether the page has an address of its own in the other languages; an error page has none. */
  readonly elsewhere?: boolean
  /** Of a page above all registers: nothing of a single one around it. */
  readonly bare?: boolean
  /** Leads to past days of the page; absent where it has none. */
  readonly days?: DayForm | undefined
  /** The past day that is shown instead of the present. */
  readonly past?: PastDay | null
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
        <title>${windowTitle(page)}</title>
        <meta name="description" content="${page.description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${page.assets.icon.address}" type="image/svg+xml" />
        ${styleSheet(page.assets.styles)} ${page.look?.styles ? styleSheet(page.look.styles) : ''}
        ${page.past ? html`<meta name="robots" content="noindex" />` : ''} ${pageLinks(page)} ${jsonLd(page)}
        ${page.assets.scripts.map(script)}
      </head>
      <body>
        <a class="skip" href="#main">${words.skipToContent}</a>
        ${page.bare ? '' : html`<a class="skip" href="#menu">${words.skipToMenu}</a>`}
        ${page.masthead ? html`<p class="masthead">${words.masthead}</p>` : ''} ${header(page)}
        <main id="main" tabindex="-1">${page.past ? pastNotice(page.past, page.locale) : ''} ${main}</main>
        ${footer(page)}
      </body>
    </html>`
}

function styleSheet({ address, integrity }: PageAsset): Html {
  return html`<link rel="stylesheet" href="${address}" integrity="${integrity}" />`
}

function script({ address, integrity }: PageAsset): Html {
  return html`<script type="module" src="${address}" integrity="${integrity}"></script>`
}

function windowTitle({ locale, title, siteName }: Shell): string {
  return title === siteName ? title : titleWithin(title, (page) => wordsFor(locale).titled(page, siteName))
}

/** A JSON-LD object. */
export type JsonLd = { readonly [key: string]: JsonLdValue | undefined }
export type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[]

/** A block of data is no script: nothing runs it, so that the policy against inline scripts stands. */
function jsonLd({ about }: Shell): Html | '' {
  if (!about) return ''
  const text = JSON.stringify({ '@context': 'https://schema.org', ...about }).replaceAll('<', '\\u003c')
  // raw: JSON whose every "<" is written as an escape, so that no end tag can stand in it
  return html`<script type="application/ld+json">
    ${raw(text)}
  </script>`
}

/** The page's own address, the same page in the other languages, and what is shown when somebody shares it. */
function pageLinks(page: Shell): Html | '' {
  if (page.elsewhere === false) return ''
  const { origin = '', locale, locales, path, title, description, siteName } = page
  return html`${origin === '' ? '' : html`<link rel="canonical" href="${origin}/${locale}${path}" />`}
    ${locales.map((each) => alternate(each, page))}
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:site_name" content="${siteName}" />
    <meta property="og:locale" content="${locale}" />
    ${origin === '' ? '' : html`<meta property="og:url" content="${origin}/${locale}${path}" />`}
    ${origin === '' || page.sharedAs === undefined ? '' : sharePicture(`${origin}/${locale}${path}/share.png`, page.sharedAs)}`
}

/** Places where pages are shared take whole addresses only. */
function sharePicture(address: string, alternative: string): Html {
  return html`<meta property="og:image" content="${address}" />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="${alternative}" />
    <meta name="twitter:card" content="summary_large_image" />`
}

function alternate(locale: Locale, { origin = '', path }: Shell): Html {
  return html`<link
    rel="alternate"
    hreflang="${locale}"
    href="${origin}/${locale}${path}"
    title="${OWN_NAMES[locale]}"
  />`
}
