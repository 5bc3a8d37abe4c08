import type { Locale } from '../kernel/locale.ts'
import type { Score } from '../words/vocabulary.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'

export interface SurveyForm {
  /** The page that is judged, after the locale: '/partners/fullerton'. */
  readonly page: string
  /** The edition that was read. */
  readonly edition: string
  /** What was typed before, when the form comes back. */
  readonly comment?: string
  readonly scoreFault?: string
  readonly commentFault?: string
}

const MAX_COMMENT = 1000
const FIRST_LINE_BREAK = '\n' // HTML drops one here, so that a comment that begins with one keeps it
const SCORES: readonly Score[] = [5, 4, 3, 2, 1]

/** One click answers; a comment goes along with it. client/survey.ts sends it without leaving the page. */
export function surveyForm(form: SurveyForm, locale: Locale): Html {
  const words = wordsFor(locale)
  return html`<form
    class="survey"
    method="post"
    action="/${locale}/survey"
    data-survey
    data-sending="${words.surveySending}"
    data-thanks="${words.surveyThanks}"
    data-failed="${words.surveyFailed}"
  >
    <input type="hidden" name="page" value="${form.page}" />
    <input type="hidden" name="edition" value="${form.edition}" />
    ${question(form, locale)} ${comment(form, locale)}
    <p class="quiet">${words.surveyPrivacy}</p>
    <p class="survey-status" role="status" tabindex="-1"></p>
  </form>`
}

function question({ scoreFault }: SurveyForm, locale: Locale): Html {
  const words = wordsFor(locale)
  return html`<fieldset>
    <legend>${words.survey}</legend>
    ${scoreFault ? html`<p class="fault">${scoreFault}</p>` : ''}
    <div class="survey-answers">
      ${SCORES.map(
        (score) =>
          html`<button type="submit" name="score" value="${score}" id="score-${score}">
            ${words.scores[score]}
          </button>`,
      )}
    </div>
  </fieldset>`
}

function comment(form: SurveyForm, locale: Locale): Html {
  const words = wordsFor(locale)
  const { commentFault, comment: typed = '' } = form
  const open = typed || commentFault ? html` open` : ''
  return html`<details class="survey-comment" ${open}>
    <summary>${words.surveyComment}</summary>
    <label for="comment">${words.surveyCommentLabel}</label>
    <p id="comment-hint" class="quiet">${words.surveyCommentHint}</p>
    ${commentFault ? html`<p id="comment-fault" class="fault">${commentFault}</p>` : ''}
    ${textarea(typed, commentFault !== undefined)}
  </details>`
}

/** What is too long must stay as it was typed, so a comment at fault has no limit. */
function textarea(typed: string, atFault: boolean): Html {
  const limits = atFault
    ? html`aria-invalid="true" aria-describedby="comment-hint comment-fault"`
    : html`maxlength="${MAX_COMMENT}" aria-describedby="comment-hint"`
  const content = FIRST_LINE_BREAK + typed
  return html`<textarea id="comment" name="comment" rows="4" ${limits}>${content}</textarea>`
}
