import { guessesOf } from '../../../acts/review/confirm-guesses.ts'
import type { MarkedGuess } from '../../../records/exchange/guesses.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { buttonForm } from '../../parts/form.ts'
import { deskOf, editPath, recordOf } from '../edit-path.ts'
import type { OnPage } from '../on-page.ts'
import { seenFields } from '../questions/answer-form.ts'
import { rowNumber } from '../questions/question-id.ts'
import { reasonOf } from '../questions/reason.ts'
import type { Row } from '../rows.ts'
import { fieldName, valueText } from '../value-text.ts'

/** A guess says so in words, gives its reason without a script, and has beside it what settles it. */
export function guessMark(row: Row<'exchange'>, field: MarkedGuess, page: OnPage): Html | '' {
  const { locale, review } = page
  const reading = row.entry[field]
  if (!reading || reading.basis !== 'inferred' || !isGuess(row, page)) return ''
  const words = reviewWords(locale)
  const number = rowNumber(row.ordinal)
  const name = fieldName(field, locale)
  const right = words.confirmGuess(number, name, valueText(field, reading.value, locale))
  const href = `${editPath(row.draft, page) ?? ''}#${field}`
  return html`<div class="guess">
    <details class="guess-why">
      <summary>${words.inferredMark}</summary>
      <p>${reasonOf({ ...reading, field }, review.source.content.text, locale)}</p>
    </details>
    ${buttonForm(confirming(row, field, page), html`<button type="submit" class="linklike" aria-label="${right}">${words.yes}</button>`)}
    <a href="${href}" aria-label="${words.correctGuess(number, name)}">${words.edit}</a>
  </div>`
}

/** Of a row that is public, the record says whether somebody confirmed it since. */
function isGuess({ draft }: Row<'exchange'>, { review }: OnPage): boolean {
  if (draft.state !== 'published') return guessesOf(draft).length > 0
  return review.guessed.has(recordOf(draft, review) ?? '')
}

/** A row that waits is settled in place; what is public already is shown once more before it changes. */
function confirming(
  { draft, entry, ordinal }: Row<'exchange'>,
  field: MarkedGuess,
  { base, review }: OnPage,
) {
  if (draft.state === 'published') {
    const record = recordOf(draft, review) ?? ''
    return { action: `${deskOf(base)}/exchanges/many`, hidden: { action: 'confirm', 'id[]': record } }
  }
  const value = JSON.stringify(entry[field]?.value)
  return { action: `${base}/answer`, hidden: { ...seenFields(draft), field, value, at: `r-${ordinal}` } }
}
