import type { Answer } from '../../../http/route.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { faultAt, form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { textArea } from '../../parts/text-field.ts'
import type { Subject } from '../subject.ts'

/** Asks for the reason, which the public is shown in the record's place. */
export function withdrawPage(
  { context, path, listPath, name, noun, version }: Subject,
  faults: readonly LinkedFault[] = [],
  reason = '',
): Promise<Answer> {
  const { locale } = context
  const words = editingWords(locale)
  const title = words.withdrawTitle(name)
  const lead = html`${words.withdrawLead} ${noun === 'partnership' ? words.withdrawPartnerLead : ''}`
  const field = {
    id: 'reason',
    label: words.withdrawReason,
    hint: words.withdrawReasonHint,
    fault: faultAt(faults, 'reason'),
    value: reason,
    maxlength: 500,
    rows: 3,
  }
  const main = html`${pageTop({ title, lead, faults }, locale)}
  ${form(
    { action: `${path}/withdraw`, hidden: { version } },
    html`${textArea(field, locale)}
    ${buttonRow(button({ text: words.withdraw, kind: 'danger' }), buttonLink({ text: words.backToEdit, href: path }))}`,
  )}`
  const page = { title, crumbs: [{ text: words.lists[noun], href: listPath }], faulty: faults.length > 0 }
  return deskAnswer(context, page, main, faults.length > 0 ? 422 : 200)
}

/** The last question before a counterpart's data is gone for good. */
export function erasePage({ context, path, listPath, noun }: Subject): Promise<Answer> {
  const { locale } = context
  const words = editingWords(locale)
  const title = words.eraseTitle
  const main = html`${pageTop({ title, lead: words.eraseLead }, locale)}
  ${form({ action: `${path}/erase` }, buttonRow(button({ text: words.erase, kind: 'danger' }), buttonLink({ text: words.backToEdit, href: path })))}`
  return deskAnswer(context, { title, crumbs: [{ text: words.lists[noun], href: listPath }] }, main)
}
