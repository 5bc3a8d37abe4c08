import type { ReceivedCorrection } from '../../records/correction/correction.view.ts'
import { type Html, html } from '../../ui/html.ts'
import { residentsWords } from '../../words/desk/residents/words.ts'
import type { DeskContext } from '../desk-context.ts'

/** What residents reported about a record, beside the form in which it is corrected. */
export function reportsBeside(reports: readonly ReceivedCorrection[], context: DeskContext): Html | '' {
  if (reports.length === 0) return ''
  const { locale, register } = context
  const words = residentsWords(locale)
  return html`<aside class="reports-beside" aria-labelledby="reports">
    <h2 id="reports">${words.beside}</h2>
    ${reports.map(
      ({ id, content: { wrong, right, source, language } }) =>
        html`<dl lang="${language}">
            <dt lang="${locale}">${words.wrong}</dt>
            <dd>${wrong}</dd>
            <dt lang="${locale}">${words.right}</dt>
            <dd>${right}</dd>
            ${
              source === null
                ? ''
                : html`<dt lang="${locale}">${words.source}</dt>
                    <dd>${source}</dd>`
            }
          </dl>
          <p><a href="/desk/${register?.slug}/residents/${id}">${words.answerIt}</a></p>`,
    )}
  </aside>`
}
