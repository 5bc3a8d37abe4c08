import { type Html, html } from './html.ts'

export interface LinkedFault {
  readonly message: string
  /** The id of the field; null when no field of this page can mend it. */
  readonly field: string | null
}

/** All faults at the top, each linked to its field (GOV.UK's error summary). */
export function errorSummary(title: string, faults: readonly LinkedFault[]): Html {
  return html`<div class="error-summary" role="alert" aria-labelledby="error-summary-title">
    <h2 id="error-summary-title">${title}</h2>
    <ul>
      ${faults.map(({ message, field }) => html`<li>${field ? html`<a href="#${field}">${message}</a>` : message}</li>`)}
    </ul>
  </div>`
}
