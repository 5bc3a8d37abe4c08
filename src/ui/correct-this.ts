import type { Locale } from '../kernel/locale.ts'
import { correctionsWords } from '../words/corrections/words.ts'
import { type Html, html } from './html.ts'

/** The way to say that a record is wrong; `edition` is that of the page that was read. */
export function correctThis(id: string, edition: string, locale: Locale): Html {
  return html`<p class="correct-this">
    <a href="${correctAddress(id, edition, locale)}">${correctionsWords(locale).correctThis}</a>
  </p>`
}

/** The same beside one value of many, named for those who do not see where it stands. */
export function correctValue(
  { id, label }: { readonly id: string; readonly label: string },
  edition: string,
  locale: Locale,
): Html {
  const words = correctionsWords(locale)
  return html`<a
    class="correct-value"
    href="${correctAddress(id, edition, locale)}"
    aria-label="${words.correctFact(label)}"
    >${words.correctShort}</a
  >`
}

function correctAddress(id: string, edition: string, locale: Locale): string {
  return `/${locale}/corrections/new?about=${id}&edition=${edition}`
}
