import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import type { OnPage } from '../on-page.ts'
import type { Row } from '../rows.ts'
import { dateInWords, directionText, valueText } from '../value-text.ts'
import { guessMark } from './guess-mark.ts'
import { stateOf } from './row-state.ts'
import { lit, numberLinks, rowGiven, rowTable, titleIn } from './row-table.ts'

/** The exchanges of the page, one a row: sure ones are read at a glance, an inferred value says why. */
export function exchangeTable(rows: readonly Row<'exchange'>[], page: OnPage): Html {
  const { locale } = page
  const words = reviewWords(locale)
  const { columns } = words
  const { kinds } = wordsFor(locale)
  const severalPartners = page.review.partners.length > 1
  return rowTable(
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
            ${row.entry.people ? valueText('people', row.entry.people.value, locale) : '–'}${guessMark(row, 'people', page)}
          </td>
          <td class="travel travel-${row.entry.direction.value}" ${lit(row, 'direction')}>
            ${directionText(row.entry.direction.value, locale)}${guessMark(row, 'direction', page)}
          </td>
          <td ${lit(row, 'exchangeKind')}>${kinds[row.entry.exchangeKind.value]}</td>
          <td>${stateOf(row, page)}</td>
        </tr>`,
    ),
  )
}
