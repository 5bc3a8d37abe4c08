import { unreachable } from '../../kernel/result.ts'
import { errorSummary, type LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { surveyForm } from '../../ui/survey-form.ts'
import type { Words } from '../../words/ko.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'

export type SurveyFault = 'score-missing' | 'score-wrong' | 'comment-too-long' | 'page-unknown' | 'key-reused'

/** What was sent, as far as it could be read. */
export interface SurveyAnswers {
  /** After the locale: '/partners/fullerton'. */
  readonly page: string
  readonly edition: string
  readonly comment: string
}

export function thanksPage(context: PageContext, { page }: { readonly page: string }): Html {
  const words = wordsFor(context.locale)
  return sitePage(
    context,
    { title: words.thanksTitle, description: words.thanksText, elsewhere: false },
    html`<div class="title-block message">
      <h1>${words.thanksTitle}</h1>
      <p class="lead">${words.thanksText}</p>
      <ul class="ways-on">
        <li><a href="/${context.locale}${ownPath(page)}">${words.backToPage}</a></li>
      </ul>
    </div>`,
  )
}

/** The form again with everything that was typed, and what to mend at the top. */
export function surveyRefusedPage(
  context: PageContext,
  faults: readonly SurveyFault[],
  answers: SurveyAnswers,
): Html {
  const { locale } = context
  const words = wordsFor(locale)
  const linked = faults.map((fault) => linkedFault(fault, words))
  const [score, comment] = ['score-5', 'comment'].map(
    (id) => linked.find(({ field }) => field === id)?.message,
  )
  const form = { ...answers, ...(score && { scoreFault: score }), ...(comment && { commentFault: comment }) }
  return sitePage(
    context,
    { title: words.surveyRefusedTitle, description: words.survey, elsewhere: false },
    html`<div class="title-block message">
        <h1>${words.surveyRefusedTitle}</h1>
        ${errorSummary(words.errorSummary, linked)}
      </div>
      <div class="sections">
        ${surveyForm(form, locale)}
        <ul class="ways-on">
          <li><a href="/${locale}${ownPath(answers.page)}">${words.backToPage}</a></li>
        </ul>
      </div>`,
  )
}

/** Nobody can send a reader to another site through the hidden field. */
function ownPath(page: string): string {
  return /^(?:\/[\p{L}\p{N}-]+)*$/u.test(page) ? page : ''
}

function linkedFault(fault: SurveyFault, words: Words): LinkedFault {
  switch (fault) {
    case 'score-missing':
      return { message: words.faultScoreMissing, field: 'score-5' }
    case 'score-wrong':
      return { message: words.faultScoreWrong, field: 'score-5' }
    case 'key-reused':
      return { message: words.faultKeyReused, field: 'score-5' }
    case 'comment-too-long':
      return { message: words.faultCommentTooLong, field: 'comment' }
    case 'page-unknown':
      return { message: words.faultPageUnknown, field: null }
    default:
      return unreachable(fault)
  }
}
