import type { Review } from '../../acts/review/review.ts'
import { settlementOf } from '../../acts/review/settlement.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { languageOf } from '../../kernel/language-of.ts'
import { type Html, html } from '../../ui/html.ts'
import { quantity } from '../../words/quantity.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import { attributes } from '../parts/attributes.ts'
import type { OnPage } from './on-page.ts'
import { rowNumber } from './question-id.ts'
import { reasonOf } from './reason.ts'
import type { AnyRow, Row } from './rows.ts'
import { dateInWords, directionText, valueText } from './value-text.ts'

/** The exchanges of the page, one a row: sure ones are read at a glance, an inferred value says why. */
export function exchangeTable(rows: readonly Row<'exchange'>[], page: OnPage): Html {
  const { locale } = page
  const words = reviewWords(locale)
  const { columns } = words
  const { kinds } = wordsFor(locale)
  const severalPartners = page.review.partners.length > 1
  return table(
    words.exchanges,
    [
      columns.number,
      columns.when,
      columns.what,
      columns.people,
      columns.direction,
      columns.kind,
      columns.state,
    ],
    rows.map(
      (row) =>
        html`<tr ${rowGiven(row)}>
          <td>${numberLinks(row, page)}</td>
          <td ${lit(row, 'date')}>${dateInWords(row.entry.date.value, locale)}</td>
          <td ${lit(row, 'title')}>
            ${titleIn(row.entry.title.value, locale)}${severalPartners && row.entry.partner ? html` <small>${row.entry.partner}</small>` : ''}
          </td>
          <td ${lit(row, 'people')}>
            ${row.entry.people ? valueText('people', row.entry.people.value, locale) : '–'}
          </td>
          <td class="travel travel-${row.entry.direction.value}" ${lit(row, 'direction')}>
            ${directionText(row.entry.direction.value, locale)}${inferred(row, 'direction', page)}
          </td>
          <td ${lit(row, 'exchangeKind')}>${kinds[row.entry.exchangeKind.value]}</td>
          <td>${stateOf(row, page)}</td>
        </tr>`,
    ),
  )
}

export function agreementTable(rows: readonly Row<'agreement'>[], page: OnPage): Html | '' {
  const { locale } = page
  const words = reviewWords(locale)
  const { columns } = words
  if (rows.length === 0) return ''
  return table(
    words.agreements,
    [columns.number, columns.when, columns.what, columns.partner, columns.state],
    rows.map(
      (row) =>
        html`<tr ${rowGiven(row)}>
          <td>${numberLinks(row, page)}</td>
          <td ${lit(row, 'date')}>${dateInWords(row.entry.date.value, locale)}</td>
          <td ${lit(row, 'type')}>${valueText('type', row.entry.type.value, locale)}</td>
          <td>${row.entry.with}</td>
          <td>${stateOf(row, page)}</td>
        </tr>`,
    ),
  )
}

export function factTable(rows: readonly Row<'fact'>[], page: OnPage): Html | '' {
  const { locale } = page
  const words = reviewWords(locale)
  const { columns } = words
  if (rows.length === 0) return ''
  return table(
    words.facts,
    [columns.number, columns.what, columns.value, columns.state],
    rows.map(
      (row) =>
        html`<tr ${rowGiven(row)}>
          <td>${numberLinks(row, page)}</td>
          <td>${titleIn(row.entry.labels.map(({ value }) => value).join(' › '), locale)}</td>
          <td ${lit(row, 'value')}>${factValue(row, locale)}</td>
          <td>${stateOf(row, page)}</td>
        </tr>`,
    ),
  )
}

/** The partners that the page is about, and who answers for it. */
export function otherTable(rows: readonly Row<'partner' | 'page'>[], page: OnPage): Html | '' {
  const words = reviewWords(page.locale)
  const { columns } = words
  if (rows.length === 0) return ''
  return table(
    words.others,
    [columns.number, columns.what, columns.value, columns.state],
    rows.map(
      (row) =>
        html`<tr ${rowGiven(row)}>
          <td>${numberLinks(row, page)}</td>
          <td>${row.entry.kind === 'partner' ? words.columns.partner : words.contactTo}</td>
          <td>${otherValue(row)}</td>
          <td>${stateOf(row, page)}</td>
        </tr>`,
    ),
  )
}

function otherValue({ entry }: Row<'partner' | 'page'>): string {
  if (entry.kind === 'partner') return [entry.name.value, entry.country?.value].filter(Boolean).join(', ')
  return [entry.department?.value, entry.phone?.value].filter(Boolean).join(' ') || '–'
}

function factValue({ entry: { value, unit } }: Row<'fact'>, locale: DeskLocale): Html | string {
  return typeof value.value === 'number' ? quantity(value.value, unit, locale) : titleIn(value.value, locale)
}

function table(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="table-scroll">
    <table class="rows">
      <caption>
        ${caption}
        <small>${rows.length}</small>
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

function rowGiven({ ordinal, draft }: AnyRow) {
  return attributes({ id: `r-${ordinal}`, 'data-lit': String(ordinal), class: `row-${draft.state}` })
}

function lit({ ordinal }: AnyRow, field: string) {
  return attributes({ 'data-lit': `${ordinal}.${field}` })
}

function numberLinks({ ordinal, draft }: AnyRow, { locale, base }: OnPage): Html {
  const words = reviewWords(locale)
  const number = rowNumber(ordinal)
  const edit =
    draft.state === 'published'
      ? ''
      : html` <a href="${base}/rows/${ordinal}" aria-label="${words.editRow(number)}">${words.edit}</a>`
  return html`<a class="to-text" href="#o-${ordinal}" aria-label="${words.toText(number)}">${number}</a
    >${edit}`
}

function titleIn(text: string, locale: DeskLocale): Html | string {
  const lang = languageOf(text)
  return lang === locale ? text : html`<span lang="${lang}">${text}</span>`
}

/** An inferred value is marked in words; its reason opens without a script. */
function inferred({ entry }: Row<'exchange'>, field: 'direction', { review, locale }: OnPage): Html | '' {
  const reading = { ...entry[field], field }
  if (reading.basis !== 'inferred') return ''
  return html` <details class="inferred">
    <summary>${reviewWords(locale).inferredMark}</summary>
    <p>${reasonOf(reading, review.source.content.text, locale)}</p>
  </details>`
}

function stateOf({ draft, isAsked, ordinal }: AnyRow, { locale, review }: OnPage): Html {
  const words = reviewWords(locale)
  if (isAsked) return html`<span class="state state-asked">${words.asked}</span>`
  const verdict = draft.state === 'published' ? undefined : verdictText(draft, review, locale)
  return html`<span class="state state-${draft.state}" id="s-${ordinal}">${words.states[draft.state]}</span
    >${verdict ? html` <small>${verdict}</small>` : ''}`
}

/** What becomes of a row beside the records that stand; nothing is said of one that is simply new. */
function verdictText({ content }: StatedDraft, { verdicts }: Review, locale: DeskLocale): string | undefined {
  const verdict = verdicts.get(content.ordinal)
  const { verdicts: words } = reviewWords(locale)
  if (!verdict || verdict.kind === 'new') return undefined
  if (verdict.kind === 'same') return words.same
  const { kind } = settlementOf(verdict, content.match)
  return kind === 'leave' ? undefined : words[kind]
}
