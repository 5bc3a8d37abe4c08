import type { Locale } from '../kernel/locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'

export interface Crumb {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  /** Null for a step of the city's portal that has no page here. */
  readonly href: string | null
}

/** Where the page stands, from the portal's home; the last step is the page itself. */
export function breadcrumb(crumbs: readonly Crumb[], locale: Locale): Html {
  return html`<nav class="breadcrumb" aria-label="${wordsFor(locale).youAreHere}">
    <ol>
      ${crumbs.map((crumb, place) => html`<li>${step(crumb, locale, place === crumbs.length - 1)}</li>`)}
    </ol>
  </nav>`
}

function step({ text, lang, href }: Crumb, locale: Locale, last: boolean): Html {
  const language = lang === locale ? '' : html` lang="${lang}"`
  if (last) return html`<span aria-current="page" ${language}>${text}</span>`
  return href ? html`<a href="${href}" ${language}>${text}</a>` : html`<span${language}>${text}</span>`
}
