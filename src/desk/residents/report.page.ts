import type { Answer } from '../../http/route.ts'
import type { ReceivedCorrection } from '../../records/correction/correction.view.ts'
import type { CorrectableView } from '../../records/published/corrections/correctable.view.ts'
import { CORRECTION_OUTCOMES, LONGEST_REPORT } from '../../records/published/corrections/correction-limits.ts'
import { dayInWords } from '../../ui/date-text.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import { residentsWords } from '../../words/desk/residents/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { FORMS } from '../editing/fields/forms.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { choiceField } from '../parts/choice-field.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textArea } from '../parts/text-field.ts'
import { recordText } from './about-record.ts'

export interface ReportPage {
  readonly report: ReceivedCorrection
  /** Undefined when the record is no longer public. */
  readonly about: CorrectableView | undefined
  /** Whether the answer is sent to the address that was given. */
  readonly mails: boolean
  readonly typed?: URLSearchParams
  readonly faults?: readonly LinkedFault[]
  readonly mailFailed?: boolean
}

/** One report: what it says, the way to the record, and the answer. */
export function reportPage(context: DeskContext, page: ReportPage): Promise<Answer> {
  const { locale, register } = context
  const { report, faults = [] } = page
  const words = residentsWords(locale)
  const base = `/desk/${register?.slug}`
  const { answer } = report.content
  const lead = answer ? words.answeredOn(dayInWords(answer.day, locale)) : words.oneLead
  const main = html`${pageTop({ title: words.one, lead, faults, actions: ways(context, page) }, locale)}
  ${told(context, page)} ${answer ? answerGiven(context, report) : answerPart(context, page)}`
  const crumbs = [{ text: words.title, href: `${base}/residents` }]
  return deskAnswer(
    context,
    { title: words.one, crumbs, faulty: faults.length > 0 },
    main,
    faults.length > 0 ? 422 : 200,
  )
}

function ways({ locale, register }: DeskContext, { report, about }: ReportPage): Html {
  const words = residentsWords(locale)
  const { noun, id } = report.content.about
  return html`${buttonLink({ text: words.correct, href: `/desk/${register?.slug}/${FORMS[noun].section}/${id}` })}
  ${about ? buttonLink({ text: words.view, href: `/id/${id}` }) : ''}`
}

function told({ locale }: DeskContext, { report, about, mails }: ReportPage): Html {
  const words = residentsWords(locale)
  const { wrong, right, source, day, language, answer } = report.content
  const address = html`${report.address ?? words.noAddress}
  ${report.address === null ? '' : html`<p class="hint">${mails ? words.addressMailed : words.addressByHand}</p>`}`
  const row = (term: string, text: Html | string, lang?: string) =>
    html`<div>
      <dt>${term}</dt>
      ${lang && lang !== locale ? html`<dd lang="${lang}">${text}</dd>` : html`<dd>${text}</dd>`}
    </div>`
  return html`<dl class="report">
      ${row(words.record, about ? recordText(about, locale) : words.gone)}
      ${row(words.wrong, wrong, language)} ${row(words.right, right, language)}
      ${source === null ? row(words.source, words.noSource) : row(words.source, source, language)}
      ${answer ? '' : row(words.address, address)}
    </dl>
    <p class="quiet report-day">${words.received(dayInWords(day, locale))}</p>`
}

function answerPart(context: DeskContext, page: ReportPage): Html {
  const { locale, register } = context
  const words = residentsWords(locale)
  if (!mayAs('publisher', context)) return html`<p class="notice">${words.readOnly}</p>`
  const { report, faults = [], typed = new URLSearchParams({ quoted: 'yes' }), mailFailed } = page
  const outcomes = CORRECTION_OUTCOMES.map((value) => ({
    value,
    text: correctionsWords(locale).outcomes[value],
  }))
  const outcome = {
    id: 'outcome',
    label: words.outcome,
    choices: outcomes,
    values: typed.getAll('outcome'),
    fault: faultAt(faults, 'outcome-0'),
  }
  const text = {
    id: 'text',
    label: words.text,
    hint: words.textHint,
    value: typed.get('text') ?? '',
    maxlength: LONGEST_REPORT,
    fault: faultAt(faults, 'text'),
  }
  const quoted = typed.has('quoted') ? html`checked` : ''
  return html`<h2 class="report-answer">${words.answerTitle}</h2>
    ${form(
      {
        action: `/desk/${register?.slug}/residents/${report.id}`,
        hidden: { version: String(report.version) },
      },
      html`${choiceField(outcome, locale)} ${textArea(text, locale)}
        <div class="pick">
          <input
            type="checkbox"
            id="quoted"
            name="quoted"
            value="yes"
            aria-describedby="quoted-hint"
            ${quoted}
          />
          <label for="quoted">${words.quoted}</label>
          <p id="quoted-hint" class="hint">${words.quotedHint}</p>
        </div>
        ${buttonRow(
          button({ text: words.send }),
          mailFailed ? button({ text: words.sendWithoutMail, kind: 'plain', name: 'mail', value: 'no' }) : '',
          buttonLink({ text: words.back, href: `/desk/${register?.slug}/residents` }),
        )}`,
    )}`
}

function answerGiven({ locale }: DeskContext, { content: { answer } }: ReceivedCorrection): Html {
  if (!answer) return html``
  return html`<h2 class="report-answer">${residentsWords(locale).answerTitle}</h2>
    <p><strong>${correctionsWords(locale).outcomes[answer.outcome]}</strong> ${answer.text}</p>`
}
