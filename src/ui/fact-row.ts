import type { Edtf } from '../edtf/edtf.ts'
import { inWords } from '../edtf/in-words.ts'
import type { Locale, Texts } from '../kernel/locale.ts'
import { quantity } from '../words/quantity.ts'
import { recordWords } from '../words/record/words.ts'
import { inLocale } from '../words/in-locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { correctValue } from './correct-this.ts'
import { dayInWords } from './date-text.ts'
import { yearsPastUse } from './fact-shelf-life.ts'
import { type Html, html } from './html.ts'
import { type Source, sourceMark } from './source-list.ts'
import { textIn } from './text-in.ts'

export interface Fact {
  readonly id: string
  /** The standard key, by which a value grows old; null for what only the page's own labels name. */
  readonly key: string | null
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
export function factRow(
  { fact, earlier, head }: ShownFact,
  { sources, today, edition }: FactSurroundings,
  locale: Locale,
): Html {
  const label = fact.labels.map((each) => inLocale(each, locale).text).join(' › ')
  return html`${head ? rowHead(head, locale) : ''}
    <td id="fact-${fact.id}">${factValue(fact, locale)} ${earlierValues(earlier, locale)}</td>
    <td class="fact-age">
      ${factAge(fact, today, locale)} ${sourceMark(sources, fact.source, locale)}
      ${correctValue({ id: fact.id, label }, edition, locale)}
    </td>`
}

/** A value with its earlier ones, which are told as its history. */
export interface ShownFact {
  readonly fact: Fact
  /** The same of earlier days, the latest first. */
  readonly earlier: readonly Fact[]
  readonly head: RowHead | null
}

/** What every row of a table needs beside its own value. */
export interface FactSurroundings {
  readonly sources: readonly Source[]
  /** The day at home, YYYY-MM-DD. */
  readonly today: string
  /** Of the page that is read. */
  readonly edition: string
}

function earlierValues(earlier: readonly Fact[], locale: Locale): Html | '' {
  if (earlier.length === 0) return ''
  return html`<ul class="fact-earlier" aria-label="${recordWords(locale).earlierValues}">
    ${earlier.map(
      (fact) =>
        html`<li id="fact-${fact.id}">
          <span class="quiet">${fact.asOf ? inWords(fact.asOf, locale) : ''}</span> ${factValue(fact, locale)}
        </li>`,
    )}
  </ul>`
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
function factAge(fact: Fact, today: string, locale: Locale): Html {
  const { asOf, checkedOn } = fact
  const words = wordsFor(locale)
  const overdue = yearsPastUse(fact, today)
  const age = asOf ? words.asOf(inWords(asOf, locale)) : words.asOfUnknown
  return html`<span>${age}</span> ${
      checkedOn ? html`<span>${words.checkedOn(dayInWords(checkedOn, locale))}</span>` : ''
    }
    ${overdue === null ? '' : html`<strong class="stale">${recordWords(locale).stale(overdue)}</strong>`}`
}
