import type { Edtf } from '../edtf/edtf.ts'
import { inWords } from '../edtf/in-words.ts'
import type { Locale, Texts } from '../kernel/locale.ts'
import { quantity } from '../words/quantity.ts'
import { wordsFor } from '../words/words-for.ts'
import { dayInWords } from './date-text.ts'
import { type Html, html } from './html.ts'
import { type Source, sourceMark } from './source-list.ts'
import { textIn } from './text-in.ts'

export interface Fact {
  /** The page's own labels, outermost first. */
  readonly labels: readonly Texts[]
  readonly number: number | null
  readonly unit: string | null
  readonly text: Texts
  readonly asOf: Edtf | null
  readonly checkedOn: string | null
  readonly source: Source | null
}

/** The label of one or more rows, and how many of the two label columns it takes. */
export interface RowHead {
  readonly labels: readonly Texts[]
  readonly rows: number
  readonly columns: 1 | 2
}

/** The cells of one value; `head` is null where the row above has the label. */
export function factRow(fact: Fact, head: RowHead | null, sources: readonly Source[], locale: Locale): Html {
  return html`${head ? rowHead(head, locale) : ''}
    <td>${factValue(fact, locale)}</td>
    <td class="fact-age">${factAge(fact, locale)} ${sourceMark(sources, fact.source, locale)}</td>`
}

function rowHead({ labels, rows, columns }: RowHead, locale: Locale): Html {
  const across = columns > 1 ? html` colspan="${columns}"` : ''
  const down = rows > 1 ? html` rowspan="${rows}"` : ''
  return html`<th scope="row" ${across}${down}>${factLabel(labels, locale)}</th>`
}

export function factLabel(labels: readonly Texts[], locale: Locale): Html {
  return html`${labels.map((label, place) => html`${place > 0 ? ' › ' : ''}${textIn(label, locale)}`)}`
}

/** A number as the reader's language writes it; words as they were written. */
function factValue(fact: Fact, locale: Locale): Html {
  if (fact.number !== null && fact.unit) return html`${quantity(fact.number, fact.unit, locale)}`
  return textIn(fact.text, locale)
}

/** As of when, and when a person last looked: an old figure must not look fresh. */
function factAge({ asOf, checkedOn }: Fact, locale: Locale): Html {
  const words = wordsFor(locale)
  const age = asOf ? words.asOf(inWords(asOf, locale)) : words.asOfUnknown
  return html`<span>${age}</span> ${
      checkedOn ? html`<span>${words.checkedOn(dayInWords(checkedOn, locale))}</span>` : ''
    }`
}
