import type { Locale } from '../kernel/locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { type FactGroup, groupFacts, rowsOf } from './fact-groups.ts'
import { type Fact, factLabel, factRow, type FactSurroundings, type RowHead } from './fact-row.ts'
import { type Html, html } from './html.ts'
import { distinctSources, type Source, sourceList, sourceMark } from './source-list.ts'

export interface FactsTable {
  /** The partner as the caption names it. */
  readonly partner: string
  readonly facts: readonly Fact[]
  /** The day at home, YYYY-MM-DD. */
  readonly today: string
  /** Of the page that is read. */
  readonly edition: string
  /** Rows that follow from agreements: 자매결연 체결일. */
  readonly signed: readonly { readonly label: string; readonly value: Html; readonly source: Source | null }[]
}

export function factsTable(table: FactsTable, locale: Locale): Html {
  const words = wordsFor(locale)
  const sources = distinctSources([...table.facts, ...table.signed].map(({ source }) => source))
  return html`<table class="facts">
      <caption>
        ${words.factsCaption(table.partner)}
      </caption>
      <thead>
        <tr>
          <th scope="col" colspan="2">${words.factsLabel}</th>
          <th scope="col">${words.factsValue}</th>
          <th scope="col">${words.factsAsOf}</th>
        </tr>
      </thead>
      ${groupFacts(table.facts).map((group) => groupRows(group, { ...table, sources }, locale))}
      ${table.signed.map((row) => signedRow(row, sources, locale))}
    </table>
    ${sourceList(sources, locale)}`
}

/** A table body for each group, so that its label spans exactly its rows. */
function groupRows({ label, lines }: FactGroup, around: FactSurroundings, locale: Locale): Html {
  const rows = lines.flatMap((line) => {
    const shown = rowsOf(line)
    return shown.map((row, place) => ({
      ...row,
      head: headOf(line.labels, shown.length, place, label ? 1 : 2),
    }))
  })
  const groupHead = label
    ? html`<th scope="rowgroup" rowspan="${rows.length}">${factLabel([label], locale)}</th>`
    : ''
  return html`<tbody class="${label ? 'fact-group' : 'fact-single'}">
    ${rows.map(
      (row, place) =>
        html`<tr>
          ${place === 0 ? groupHead : ''} ${factRow(row, around, locale)}
        </tr>`,
    )}
  </tbody>`
}

/** The label stands once beside all the values that share it. */
function headOf(labels: Fact['labels'], rows: number, place: number, columns: 1 | 2): RowHead | null {
  return place === 0 ? { labels, rows, columns } : null
}

function signedRow(row: FactsTable['signed'][number], sources: readonly Source[], locale: Locale): Html {
  return html`<tbody>
    <tr>
      <th scope="row" colspan="2">${row.label}</th>
      <td>${row.value}</td>
      <td class="fact-age">${sourceMark(sources, row.source, locale)}</td>
    </tr>
  </tbody>`
}
