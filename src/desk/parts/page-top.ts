import type { DeskLocale } from '../../kernel/locale.ts'
import { errorSummary, type LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'

export interface PageTop {
  readonly title: string
  readonly lead?: string | Html | undefined
  readonly faults?: readonly LinkedFault[]
  /** What can be done with all of the page, beside its title. */
  readonly actions?: Html
}

/** The title of a page, one sentence about it, and all that has to be mended. */
export function pageTop({ title, lead, faults = [], actions }: PageTop, locale: DeskLocale): Html {
  return html`<div class="desk-top">
      <div>
        <h1>${title}</h1>
        ${lead ? html`<p class="lead">${lead}</p>` : ''}
      </div>
      ${actions ? html`<div class="desk-top-actions">${actions}</div>` : ''}
    </div>
    ${faults.length > 0 ? errorSummary(frameWords(locale).faults, faults) : ''}`
}
