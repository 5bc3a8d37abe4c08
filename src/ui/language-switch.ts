import type { Locale } from '../kernel/locale.ts'
import { OWN_NAMES } from '../words/language-names.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'

export interface LanguageSwitch {
  readonly locale: Locale
  readonly locales: readonly Locale[]
  readonly path: string
  /** False for a page without an address of its own: the links then lead to each language's home. */
  readonly elsewhere?: boolean
}

/** The same page in the other languages, each under its own name. */
export function languageSwitch(page: LanguageSwitch): Html {
  return html`<nav class="languages" aria-label="${wordsFor(page.locale).languages}">
    <ul>
      ${page.locales.map((locale) => html`<li>${languageLink(locale, page)}</li>`)}
    </ul>
  </nav>`
}

function languageLink(locale: Locale, page: LanguageSwitch): Html {
  const path = page.elsewhere === false ? '' : page.path
  const current = locale === page.locale ? html` aria-current="true"` : ''
  return html`<a href="/${locale}${path}" lang="${locale}" hreflang="${locale}" ${current}
    >${OWN_NAMES[locale]}</a
  >`
}
