import type { Question } from '../../../acts/review/questions.ts'
import type { Difference } from '../../../acts/review/verdict.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { answerForm, seenFields } from './answer-form.ts'
import type { Asked, OnPage } from '../on-page.ts'
import { fieldName, valueText } from '../value-text.ts'

/** Something that stands and that the page tells otherwise: both values side by side, and what becomes of it. */
export function matchQuestion(
  { draft, verdict }: Extract<Question, { kind: 'match' }>,
  { locale, base }: OnPage,
): Asked {
  const words = reviewWords(locale)
  const { kind } = draft.content.entry
  const keep = { text: words.matchKeep, value: 'keep' }
  const replace = { text: words.matchReplace, value: 'update' }
  const add = kind === 'partner' || kind === 'page' ? [] : [{ text: words.matchAdd, value: 'add' }]
  const answers = [...(verdict.edited ? [keep, replace] : [replace, keep]), ...add]
  const hidden = { ...seenFields(draft), record: verdict.id }
  return {
    text: verdict.edited ? words.matchConflict : words.matchUpdate,
    why: '',
    answers: html`${differences(verdict.differences, locale)}
    ${answerForm({ action: `${base}/match`, hidden, answers })}`,
  }
}

function differences(found: readonly Difference[], locale: DeskLocale): Html {
  const words = reviewWords(locale)
  return html`<table class="differences">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${words.matchStands}</th>
        <th scope="col">${words.matchTold}</th>
      </tr>
    </thead>
    <tbody>
      ${found.map(
        ({ field, stands, told }) =>
          html`<tr>
            <th scope="row">${fieldName(field, locale)}</th>
            <td>${valueText(field, stands, locale)}</td>
            <td>${valueText(field, told, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
