import type { Answer } from '../../http/route.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import { deskAnswer } from '../desk-page.ts'
import type { Subject } from '../editing/subject.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textArea, textField } from '../parts/text-field.ts'

/** The last question before the bytes of a photo or paper are gone: why, and a word that nobody types by mistake. */
export function eraseMediaPage(
  { context, path, listPath, name, version }: Subject,
  faults: readonly LinkedFault[] = [],
  reason = '',
): Promise<Answer> {
  const { locale } = context
  const words = mediaWords(locale)
  const title = words.eraseTitle(name)
  const why = {
    id: 'reason',
    label: words.eraseReason,
    hint: words.eraseReasonHint,
    fault: faultAt(faults, 'reason'),
    value: reason,
    maxlength: 500,
    rows: 3,
  }
  const sure = {
    id: 'sure',
    label: words.eraseSure(words.eraseWord),
    fault: faultAt(faults, 'sure'),
    width: 'short' as const,
    autocomplete: 'off',
    maxlength: 20,
  }
  const main = html`${pageTop({ title, lead: words.eraseLead, faults }, locale)}
  ${form(
    { action: `${path}/erase`, hidden: { version } },
    html`${textArea(why, locale)} ${textField(sure, locale)}
    ${buttonRow(button({ text: words.erase, kind: 'danger' }), buttonLink({ text: editingWords(locale).backToEdit, href: path }))}`,
  )}`
  const page = { title, crumbs: [{ text: editingWords(locale).lists.media, href: listPath }] }
  const faulty = faults.length > 0
  return deskAnswer(context, { ...page, faulty }, main, faulty ? 422 : 200)
}
