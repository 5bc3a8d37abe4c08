import { inWords } from '../../edtf/in-words.ts'
import { unreachable } from '../../kernel/result.ts'
import type { CorrectableView } from '../../records/published/correctable.view.ts'
import { LONGEST_ADDRESS, LONGEST_REPORT, LONGEST_SOURCE } from '../../records/published/correction-limits.ts'
import type { ContactView } from '../../records/published/views.ts'
import { errorSummary, type LinkedFault } from '../../ui/error-summary.ts'
import { factLabel } from '../../ui/fact-row.ts'
import { type Html, html } from '../../ui/html.ts'
import { textIn } from '../../ui/text-in.ts'
import type { CorrectionsWords } from '../../words/corrections/ko.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import { departmentList } from '../about/prose.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'
import type { CorrectionFault, CorrectionForm } from './correction.form.ts'

const FIRST_LINE_BREAK = '\n' // HTML drops one here, so that a text that begins with one keeps it

type Typed = Readonly<Record<keyof CorrectionForm, string>>

/** The form about one record; with faults, everything that was typed stands in it again. */
export function correctionPage(
  context: PageContext,
  about: CorrectableView,
  typed: Typed,
  faults: readonly CorrectionFault[] = [],
): Html {
  const { locale } = context
  const words = correctionsWords(locale)
  const linked = faults.map((fault) => linkedFault(fault, words))
  const title = faults.length > 0 ? words.refused : words.title
  return sitePage(
    context,
    { title, description: words.about, elsewhere: false },
    html`<div class="title-block">
        <h1>${title}</h1>
        ${linked.length > 0 ? errorSummary(words.errors, linked) : html`<p class="lead">${words.lead}</p>`}
      </div>
      <div class="sections">${form(context, about, typed, linked)}</div>`,
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

function form(
  { locale }: PageContext,
  about: CorrectableView,
  typed: Typed,
  faults: readonly LinkedFault[],
): Html {
  const words = correctionsWords(locale)
  const faultOf = (name: string) => faults.find((fault) => fault.field === name)?.message
  const area = (name: 'wrong' | 'right', label: string, hint: string) =>
    field({ name, label, hint, fault: faultOf(name) }, (described) => {
      const limit =
        faultOf(name) === undefined ? html`maxlength="${LONGEST_REPORT}"` : html`aria-invalid="true"`
      const more = html`required aria-describedby="${described}" ${limit}`
      const content = FIRST_LINE_BREAK + typed[name]
      return html`<textarea id="${name}" name="${name}" rows="4" ${more}>${content}</textarea>`
    })
  const line = (name: 'source' | 'address', label: string, hint: string, kind: Html) =>
    field({ name, label, hint, fault: faultOf(name) }, (described) => {
      const invalid = faultOf(name) === undefined ? '' : html`aria-invalid="true"`
      return html`<input
        id="${name}"
        name="${name}"
        value="${typed[name]}"
        aria-describedby="${described}"
        ${kind}
        ${invalid}
      />`
    })
  return html`<form class="correction" method="post" action="/${locale}/corrections" novalidate>
    <input type="hidden" name="about" value="${about.id}" />
    <input type="hidden" name="edition" value="${typed.edition}" />
    <div class="correction-about">
      <p class="quiet">${words.record}</p>
      <p>${named(about, locale)}</p>
    </div>
    ${area('wrong', words.wrong, words.wrongHint)} ${area('right', words.right, words.rightHint)}
    ${line('source', words.source, words.sourceHint, html`type="text" maxlength="${LONGEST_SOURCE}"`)}
    ${line(
      'address',
      words.address,
      words.addressHint,
      html`type="email" autocomplete="email" maxlength="${LONGEST_ADDRESS}"`,
    )}
    <p class="quiet">${words.privacy}</p>
    <button type="submit">${words.send}</button>
  </form>`
}

interface Field {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly fault: string | undefined
}

/** A label, a hint and a fault, all of which the field names as its description. */
function field({ name, label, hint, fault }: Field, control: (described: string) => Html): Html {
  const described = fault === undefined ? `${name}-hint` : `${name}-hint ${name}-fault`
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <p id="${name}-hint" class="quiet">${hint}</p>
    ${fault === undefined ? '' : html`<p id="${name}-fault" class="fault">${fault}</p>`} ${control(described)}
  </div>`
}

function named(about: CorrectableView, locale: PageContext['locale']): Html {
  const words = wordsFor(locale)
  switch (about.noun) {
    case 'exchange':
      return html`<a href="/${locale}/exchanges/${about.id}">${textIn(about.title, locale)}</a>
        <span class="quiet">${inWords(about.date, locale)}</span>`
    case 'agreement':
      return html`<a href="/${locale}/agreements/${about.id}">${words.agreements[about.type]}</a>
        <span class="quiet">${inWords(about.date, locale)}</span>`
    case 'fact':
      return html`${factLabel(about.fact.labels, locale)}: ${textIn(about.fact.text, locale)}`
    case 'partnership':
    case 'place':
      return textIn(about.names, locale)
    default:
      return unreachable(about)
  }
}

function linkedFault(fault: CorrectionFault, words: CorrectionsWords): LinkedFault {
  switch (fault) {
    case 'wrong-missing':
      return { message: words.faultWrongMissing, field: 'wrong' }
    case 'wrong-too-long':
      return { message: words.faultWrongLong, field: 'wrong' }
    case 'right-missing':
      return { message: words.faultRightMissing, field: 'right' }
    case 'right-too-long':
      return { message: words.faultRightLong, field: 'right' }
    case 'source-too-long':
      return { message: words.faultSourceLong, field: 'source' }
    case 'address-wrong':
      return { message: words.faultAddress, field: 'address' }
    case 'record-unknown':
      return { message: words.faultRecord, field: null }
    case 'too-many':
      return { message: words.faultTooMany, field: null }
    case 'key-reused':
      return { message: words.faultKeyReused, field: null }
    default:
      return unreachable(fault)
  }
}
