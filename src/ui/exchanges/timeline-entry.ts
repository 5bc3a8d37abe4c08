import type { Locale } from '../../kernel/locale.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import { dateText, dayInWords } from '../date-text.ts'
import { type Html, html } from '../html.ts'
import { textByScript, textIn } from '../text-in.ts'
import type { Exchange, TwoCities } from './exchange.ts'
import { way } from './way.ts'
import type { Occasion } from './year-groups.ts'

/** An exchange at its side of the thread, with what happened on the same occasion attached below it. */
export function timelineEntry({ exchange, parts }: Occasion, cities: TwoCities, locale: Locale): Html {
  return html`<li>
    ${entry(exchange, cities, locale)}
    ${
      parts.length > 0
        ? html`<ul class="entry-parts" aria-label="${wordsFor(locale).partsOf}">
            ${parts.map((part) => html`<li>${entry(part, cities, locale)}</li>`)}
          </ul>`
        : ''
    }
  </li>`
}

function entry(exchange: Exchange, cities: TwoCities, locale: Locale): Html {
  const { id, kind, direction, date, title, state, partner } = exchange
  return html`<article id="exchange-${id}" class="entry" data-kind="${kind}" data-direction="${direction}">
    <p class="entry-when">${dateText(date, locale)} ${way(exchange, cities, locale)}</p>
    <h4><a href="/${locale}/exchanges/${id}">${textIn(title, locale)}</a></h4>
    <div class="entry-meta">
      ${partner ? html`<a href="/${locale}/partners/${partner.slug}">${textIn(partner.names, locale)}</a>` : ''}
      <span>${wordsFor(locale).kinds[kind]}</span> ${people(exchange, locale)}
      ${state === 'held' ? '' : html`<strong class="state">${recordWords(locale).states[state]}</strong>`}
      ${originalWords(exchange, locale)}
    </div>
  </article>`
}

function people({ people: count }: Exchange, locale: Locale): Html | '' {
  return count === null ? '' : html`<strong>${wordsFor(locale).people(count)}</strong>`
}

/** The old page's words, kept as they were and in their own language, which is that of the title read from them. */
function originalWords(exchange: Exchange, locale: Locale): Html | '' {
  const { sourceWords, evidence, source, title } = exchange
  if (!sourceWords && evidence.length === 0) return ''
  const words = wordsFor(locale)
  const { lang } = inLocale(title, 'ko')
  return html`<details class="entry-source">
    <summary>${words.sourceWords}</summary>
    ${sourceWords ? html`<blockquote lang="${lang}">${sourceWords}</blockquote>` : ''}
    ${evidence.length > 0 ? html`<p>${words.alsoTold}</p>` : ''}
    ${evidence.map((sentence) => html`<blockquote lang="${lang}">${sentence}</blockquote>`)}
    ${
      source
        ? html`<p class="quiet">
            ${textByScript(source.title, locale)} ${words.received(dayInWords(source.receivedOn, locale))}
          </p>`
        : ''
    }
  </details>`
}
