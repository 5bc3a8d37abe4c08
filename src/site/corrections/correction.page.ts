import type { CorrectableView } from '../../records/published/corrections/correctable.view.ts'
import type { ContactView } from '../../records/published/views.ts'
import { errorSummary } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import { departmentList } from '../about/prose.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'
import type { CorrectionFault } from './correction.form.ts'
import { correctionFault } from './correction-fault.ts'
import { correctionForm, type Typed } from './correction-form.ts'

/** The form about one record; with faults, everything that was typed stands in it again. */
export function correctionPage(
  context: PageContext,
  about: CorrectableView,
  typed: Typed,
  faults: readonly CorrectionFault[] = [],
): Html {
  const { locale } = context
  const words = correctionsWords(locale)
  const linked = faults.map((fault) => correctionFault(fault, words))
  const title = faults.length > 0 ? words.refused : words.title
  return sitePage(
    context,
    { title, description: words.about, elsewhere: false },
    html`<div class="title-block">
        <h1>${title}</h1>
        ${linked.length > 0 ? errorSummary(words.errors, linked) : html`<p class="lead">${words.lead}</p>`}
      </div>
      <div class="sections">${correctionForm(context, about, typed, linked)}</div>`,
  )
}

/** Reached without a record: where the form is found, and whom to ask. */
export function correctionWithoutRecordPage(context: PageContext, departments: readonly ContactView[]): Html {
  const words = correctionsWords(context.locale)
  return sitePage(
    context,
    { title: words.title, description: words.about, elsewhere: false },
    html`<div class="title-block">
        <h1>${words.title}</h1>
        <p class="lead">${words.leadWithoutRecord}</p>
      </div>
      <div class="sections">${departmentList(departments, context)}</div>`,
  )
}

export function correctionThanksPage(context: PageContext, back: string | null): Html {
  const { locale } = context
  const words = correctionsWords(locale)
  return sitePage(
    context,
    { title: words.thanksTitle, description: words.thanksText, elsewhere: false },
    html`<div class="title-block message">
      <h1>${words.thanksTitle}</h1>
      <p class="lead">${words.thanksText}</p>
      <ul class="ways-on">
        <li><a href="/${locale}${back ?? ''}">${back === null ? wordsFor(locale).home : words.back}</a></li>
      </ul>
    </div>`,
  )
}
