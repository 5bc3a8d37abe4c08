import { licenceOf } from '../records/published/described/licence.ts'
import type { ContactView } from '../records/published/views.ts'
import { type Html, html } from '../ui/html.ts'
import { correctThis } from '../ui/correct-this.ts'
import { pageEnd } from '../ui/page-end.ts'
import { surveyForm } from '../ui/survey-form.ts'
import type { PageContext } from './page-context.ts'

export interface PageFoot {
  /** Who answers for it; null where no department does. */
  readonly contact: ContactView | null
  /** YYYY-MM-DD; null for a page that says nothing of its own. */
  readonly changedOn: string | null
  readonly checkedOn: string | null
  readonly edition: string
  /** The record that a reader can report a mistake in; absent on pages that tell of many. */
  readonly correct?: string
}

/** The end of every page: who answers for it, how old it is, and whether it was of use. */
export function pageFoot({ locale, register, path }: PageContext, foot: PageFoot): Html {
  const { contact, changedOn, checkedOn, edition, correct } = foot
  const end = {
    department: contact?.department ?? null,
    phone: contact?.phone ?? null,
    lastChangedOn: changedOn ?? '',
    lastCheckedOn: checkedOn,
    licence: licenceOf(register.licence),
  }
  return html`<div class="page-foot">
    ${changedOn === null ? '' : pageEnd(end, locale)}
    ${correct === undefined ? '' : correctThis(correct, edition, locale)}
    ${surveyForm({ page: path, edition }, locale)}
  </div>`
}
