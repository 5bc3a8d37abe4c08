import { type Batch, recordsIn } from '../../records/batch/batch.ts'
import type { Kept } from '../../records/record-row.ts'
import { dayInWords } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { encodingField } from '../import/import.page.ts'
import { button } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import type { OnPage } from './on-page.ts'

/** What became public of the source and when, each with the way to undo it. */
export function publications({ locale, base }: OnPage, batches: readonly Kept<Batch, 'batch'>[]): Html | '' {
  if (batches.length === 0) return ''
  const words = reviewWords(locale)
  const on = (at: string) => dayInWords(at.slice(0, 10), locale)
  return html`<section aria-labelledby="publications">
    <h2 id="publications">${words.publications}</h2>
    <ul class="left-list">
      ${batches.map(
        ({ id, content }) =>
          html`<li>
            <p>
              ${words.publishedOn(on(content.at), words.records(recordsIn(content)))}${content.undone ? html` · ${words.undoneOn(on(content.undone.at))}` : ''}
            </p>
            ${content.undone ? '' : html`<a href="${base}/undo/${id}">${words.undo}</a>`}
          </li>`,
      )}
    </ul>
  </section>`
}

/** What may be done with the source as a whole. */
export function endOf({ locale, base, review }: OnPage): Html {
  const words = reviewWords(locale)
  const isPublic = review.drafts.some(({ state }) => state === 'published')
  const encoding = /charset=(?<name>[\w-]+)/.exec(review.source.content.mediaType)?.groups?.name
  const again =
    encoding === undefined || isPublic
      ? ''
      : html`<details>
          <summary>${words.wrongLetters}</summary>
          <p class="hint">${words.wrongLettersHint(encoding)}</p>
          ${form(
            { action: `${base}/again` },
            html`${encodingField(locale, encoding)}
              <div>${button({ text: importWords(locale).readAgainAs, kind: 'plain' })}</div>`,
          )}
        </details>`
  return html`<div class="review-end">
    ${again} ${isPublic ? '' : html`<p><a href="${base}/discard">${words.discard}</a></p>`}
  </div>`
}
