import { inWords } from '../../edtf/in-words.ts'
import { unreachable } from '../../kernel/result.ts'
import type { CorrectableView } from '../../records/published/corrections/correctable.view.ts'
import {
  LONGEST_ADDRESS,
  LONGEST_REPORT,
  LONGEST_SOURCE,
} from '../../records/published/corrections/correction-limits.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { factLabel } from '../../ui/fact-row.ts'
import { type Html, html } from '../../ui/html.ts'
import { textIn } from '../../ui/text-in.ts'
import { correctionsWords } from '../../words/corrections/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import type { CorrectionForm } from './correction.form.ts'

const FIRST_LINE_BREAK = '\n' // HTML drops one here, so that a text that begins with one keeps it

/** What stands in the fields: nothing at first, and later what was typed. */
export type Typed = Readonly<Record<keyof CorrectionForm, string>>

/** What is wrong, what is right, the source, and an address for the answer; in front of them the record that it is about. */
export function correctionForm(
  { locale }: PageContext,
  about: CorrectableView,
  typed: Typed,
  faults: readonly LinkedFault[],
): Html {
  const words = correctionsWords(locale)
  const own = (name: FieldName) => ({
    name,
    value: typed[name],
    fault: faults.find(({ field }) => field === name)?.message,
  })
  return html`<form class="correction" method="post" action="/${locale}/corrections" novalidate>
    <input type="hidden" name="about" value="${about.id}" />
    <input type="hidden" name="edition" value="${typed.edition}" />
    <div class="correction-about">
      <p class="quiet">${words.record}</p>
      <p>${named(about, locale)}</p>
    </div>
    ${area({ ...own('wrong'), label: words.wrong, hint: words.wrongHint })}
    ${area({ ...own('right'), label: words.right, hint: words.rightHint })}
    ${line({ ...own('source'), label: words.source, hint: words.sourceHint }, SOURCE)}
    ${line({ ...own('address'), label: words.address, hint: words.addressHint }, ADDRESS)}
    <p class="quiet">${words.privacy}</p>
    <button type="submit">${words.send}</button>
  </form>`
}

type FieldName = 'wrong' | 'right' | 'source' | 'address'

const SOURCE = html`type="text" maxlength="${LONGEST_SOURCE}"`
const ADDRESS = html`type="email" autocomplete="email" maxlength="${LONGEST_ADDRESS}"`

interface Field {
  readonly name: FieldName
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly fault: string | undefined
}

function area(of: Field): Html {
  const { name, value, fault } = of
  const limit = fault === undefined ? html`maxlength="${LONGEST_REPORT}"` : html`aria-invalid="true"`
  return around(of, (described) => {
    const more = html`required aria-describedby="${described}" ${limit}`
    return html`<textarea id="${name}" name="${name}" rows="4" ${more}>${FIRST_LINE_BREAK + value}</textarea>`
  })
}

function line(of: Field, kind: Html): Html {
  const { name, value, fault } = of
  const invalid = fault === undefined ? '' : html`aria-invalid="true"`
  return around(of, (described) => {
    const more = html`aria-describedby="${described}" ${kind} ${invalid}`
    return html`<input id="${name}" name="${name}" value="${value}" ${more} />`
  })
}

/** A label, a hint and a fault, all of which the field names as its description. */
function around({ name, label, hint, fault }: Field, control: (described: string) => Html): Html {
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
