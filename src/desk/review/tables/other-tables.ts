import type { DeskLocale } from '../../../kernel/locale.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { quantity } from '../../../words/quantity.ts'
import type { OnPage } from '../on-page.ts'
import type { Row } from '../rows.ts'
import { dateInWords, valueText } from '../value-text.ts'
import { stateOf } from './row-state.ts'
import { lit, numberLinks, rowGiven, rowTable, titleIn } from './row-table.ts'

export function agreementTable(rows: readonly Row<'agreement'>[], page: OnPage): Html | '' {
  const { locale } = page
  const words = reviewWords(locale)
  const { columns } = words
  if (rows.length === 0) return ''
  return rowTable(
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
  return rowTable(
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

function factValue({ entry: { value, unit } }: Row<'fact'>, locale: DeskLocale): Html | string {
  return typeof value.value === 'number' ? quantity(value.value, unit, locale) : titleIn(value.value, locale)
}

/** The partners that the page is about, and who answers for it. */
export function otherTable(rows: readonly Row<'partner' | 'page'>[], page: OnPage): Html | '' {
  const words = reviewWords(page.locale)
  const { columns } = words
  if (rows.length === 0) return ''
  return rowTable(
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
