import { type Html, html } from '../../ui/html.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { attributes } from './attributes.ts'

export interface Form {
  readonly action: string
  /** Fields that nobody sees. */
  readonly hidden?: Readonly<Record<string, string>>
  /** For files. */
  readonly multipart?: boolean
  readonly method?: 'get' | 'post'
  readonly id?: string
  readonly label?: string
}

/** A form whose faults the server tells, all at once and in our own words. */
export function form({ action, hidden = {}, multipart, method = 'post', id, label }: Form, body: Html): Html {
  const enctype = multipart ? 'multipart/form-data' : undefined
  return html`<form
    class="form"
    novalidate
    ${attributes({ method, action, enctype, id, 'aria-label': label })}
  >
    ${Object.entries(hidden).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${body}
  </form>`
}

/** A form that is one button, as "sign out" or "undo" in a line of text. */
export function buttonForm(given: Form, button: Html): Html {
  const { action, hidden = {} } = given
  return html`<form class="button-form" method="post" action="${action}">
    ${Object.entries(hidden).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${button}
  </form>`
}

/** What is wrong with the field of this id. */
export function faultAt(faults: readonly LinkedFault[], id: string): string | undefined {
  return faults.find(({ field }) => field === id)?.message
}
