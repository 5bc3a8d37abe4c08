import type { Locale } from '../kernel/locale.ts'
import { searchWords } from '../words/search/words.ts'
import { type Html, html } from './html.ts'

export interface SearchForm {
  /** Tells the form at the top of every page from the one of the search page. */
  readonly id: string
  readonly question: string
}

/** One line to type in; client/suggest.ts offers names and titles while somebody types. */
export function searchForm({ id, question }: SearchForm, locale: Locale): Html {
  const words = searchWords(locale)
  return html`<form
    class="search"
    role="search"
    method="get"
    action="/${locale}/search"
    data-suggest="/${locale}/search/suggest"
  >
    <label class="unseen" for="${id}">${words.search}</label>
    <input
      type="search"
      id="${id}"
      name="q"
      value="${question}"
      maxlength="200"
      placeholder="${words.hint}"
      autocomplete="off"
      data-suggestions="${words.suggestions}"
      data-suggested="${words.suggested(7).replace('7', '{}')}"
    />
    <button type="submit">${words.search}</button>
  </form>`
}
