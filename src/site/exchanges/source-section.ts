import type { ExchangePageView } from '../../records/published/exchange.view.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import { textByScript } from '../../ui/text-in.ts'
import { dayInWords } from '../../ui/date-text.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'

/** Where the record comes from, and on demand the old page's own words in their own language. */
export function sourceSection({ locale }: PageContext, { exchange }: ExchangePageView): Html {
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const { source, sourceWords, evidence, title } = exchange
  const { lang } = inLocale(title, 'ko') // the title was read from these words
  return section(
    { id: 'source', title: record.fromWhere },
    html`${
      source
        ? html`<p>
            <a href="/${locale}/data#source-${source.id}">${textByScript(source.title, locale)}</a>
            <span class="quiet">${words.received(dayInWords(source.receivedOn, locale))}</span>
          </p>`
        : html`<p>${record.byHand}</p>`
    }
    ${
      sourceWords
        ? html`<details class="entry-source">
            <summary>${record.showWords}</summary>
            <blockquote lang="${lang}">${sourceWords}</blockquote>
            ${evidence.length > 0 ? html`<p>${words.alsoTold}</p>` : ''}
            ${evidence.map((sentence) => html`<blockquote lang="${lang}">${sentence}</blockquote>`)}
          </details>`
        : ''
    }`,
  )
}
