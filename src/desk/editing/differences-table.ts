import { type Html, html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import type { Difference } from './form/record-form.ts'
import type { FormEnvironment } from './form/widget.ts'
import { saidLines } from './said-lines.ts'

/** What differs between two states of a record, a row each. */
export function differencesTable(
  differences: readonly Difference[],
  env: FormEnvironment,
  columns: { readonly before: string; readonly after: string },
): Html {
  const words = editingWords(env.locale)
  return html`<section class="table-scroll" aria-label="${words.changeTable}" tabindex="0">
    <table class="differences">
      <caption>
        ${words.changeTable}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.fieldColumn}</th>
          <th scope="col">${columns.before}</th>
          <th scope="col">${columns.after}</th>
        </tr>
      </thead>
      <tbody>
        ${differences.map(
          ({ key, before, after }) =>
            html`<tr>
              <th scope="row">${env.label(key)}</th>
              <td class="before">${saidLines(before, env.locale)}</td>
              <td class="after">${saidLines(after, env.locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}

/** All that a content says, for a record that has nothing to be compared with. */
export function contentTable(said: readonly Difference[], env: FormEnvironment): Html {
  const words = editingWords(env.locale)
  return html`<section class="table-scroll" aria-label="${words.valueColumn}" tabindex="0">
    <table class="differences">
      <caption>
        ${words.valueColumn}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.fieldColumn}</th>
          <th scope="col">${words.valueColumn}</th>
        </tr>
      </thead>
      <tbody>
        ${said.map(
          ({ key, after }) =>
            html`<tr>
              <th scope="row">${env.label(key)}</th>
              <td>${saidLines(after, env.locale)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
