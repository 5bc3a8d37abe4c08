import type { CorrectionView } from '../../records/published/views.ts'
import { dayText } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import { textByScript } from '../../ui/text-in.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import type { PageContext } from '../page-context.ts'

/** What visitors reported about the records of this page, and what came of it. */
export function answeredReports({ locale }: PageContext, answered: readonly CorrectionView[]): Html | '' {
  if (answered.length === 0) return ''
  const words = correctionsWords(locale)
  return section(
    { id: 'answered', title: words.answered },
    html`<ul class="answered">
      ${answered.map((report) => row(report, locale))}
    </ul>`,
  )
}

function row(
  { report, receivedOn, outcome, answer, answeredOn }: CorrectionView,
  locale: PageContext['locale'],
): Html {
  const words = correctionsWords(locale)
  return html`<li>
    <dl>
      <div>
        <dt>${words.report} ${dayText(receivedOn, locale)}</dt>
        <dd>${report ? reported(report) : html`<span class="quiet">${words.reportHidden}</span>`}</dd>
      </div>
      <div>
        <dt>${words.answer} ${dayText(answeredOn, locale)}</dt>
        <dd><strong>${words.outcomes[outcome]}</strong> ${textByScript(answer, locale)}</dd>
      </div>
    </dl>
  </li>`

  function reported({ wrong, right, language }: NonNullable<CorrectionView['report']>): Html {
    const lang = language === locale ? '' : html` lang="${language}"`
    return html`<span ${lang}>${wrong} → ${right}</span>`
  }
}
