import type { Answer, PageStatus } from '../../../http/route.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { deskAnswer } from '../../desk-page.ts'
import { attributes } from '../../parts/attributes.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { buttonForm } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { environmentOf } from '../form-environment.ts'
import { filledForm } from '../form/record-form.ts'
import type { FormEnvironment } from '../form/widget.ts'
import { openCorrectionsAbout, type ReceivedCorrection } from '../../../records/correction/correction.view.ts'
import { reportsBeside } from '../../residents/beside.ts'
import type { Subject } from '../subject.ts'
import { recordLinks } from '../record-links.ts'
import { whenText } from '../when-text.ts'

export interface EditPage {
  /** What stands in the form; what is newest of the record without it. */
  readonly typed?: URLSearchParams
  readonly faults?: readonly LinkedFault[]
  /** When what was typed and not saved was kept, for an officer who comes back to it. */
  readonly restored?: string
  readonly status?: PageStatus
}

/** The form of one record. */
export async function editPage(subject: Subject, page: EditPage = {}): Promise<Answer> {
  const { faults = [], status = faults.length > 0 ? 422 : 200 } = page
  const env = await environmentOf(subject, faults)
  const words = editingWords(env.locale)
  const { standing, noun, name, listPath } = subject
  const title = standing ? words.editTitle(words.nouns[noun], name) : words.newTitle(words.nouns[noun])
  const typed = page.typed ?? filledForm(subject.form, subject.content, env.locale)
  const reports = await openCorrectionsAbout(
    subject.deps.database.reads,
    subject.occasion.registerId,
    subject.id,
  )
  const main = html`${pageTop({ title, lead: leadOf(subject), faults, actions: await recordLinks(subject) }, env.locale)}
  ${page.restored === undefined ? '' : restoredNote(subject, page.restored)}
  ${subject.form.preview?.(subject.content, subject.path, env.locale) ?? ''}
  ${withReports(reports, recordFormHtml(subject, typed, env), subject)}`
  const crumbs = noun === 'register' ? [] : [{ text: words.lists[noun], href: listPath }]
  return deskAnswer(subject.context, { title, crumbs, faulty: faults.length > 0 }, main, status)
}

/** Beside the form where there is room, above it where there is none. */
function withReports(reports: readonly ReceivedCorrection[], form: Html, { context }: Subject): Html {
  if (reports.length === 0) return form
  return html`<div class="with-reports">${reportsBeside(reports, context)} ${form}</div>`
}

function leadOf({ standing, noun, context: { locale } }: Subject): string {
  const words = editingWords(locale)
  if (!EDITABLES[noun].publish) return words.privateLead
  if (standing?.copy) return words.draftLead(whenText(standing.copy.savedAt, locale))
  return standing ? words.editLead : words.newLead
}

function restoredNote({ path, context: { locale } }: Subject, at: string): Html {
  const words = editingWords(locale)
  return html`<div class="notice" role="status">
    <p>${words.restoredTyping(whenText(at, locale))}</p>
    ${buttonForm({ action: `${path}/forget` }, button({ text: words.forgetTyping, kind: 'plain' }))}
  </div>`
}

function recordFormHtml(subject: Subject, typed: URLSearchParams, env: FormEnvironment): Html {
  const { form, path, listPath, version, noun } = subject
  const words = editingWords(env.locale)
  const given = attributes({
    action: path,
    'data-autosave': `${path}/typed`,
    'data-version': version,
    'data-read-date': `${listPath.slice(0, listPath.lastIndexOf('/'))}/read-date`,
    'data-saving': words.autosave.saving,
    'data-saved': words.autosave.saved,
    'data-offline': words.autosave.offline,
    'data-restored': words.autosave.restored,
  })
  // Enter in a field presses a form's first button: it has to be the one that goes on, wherever the rows' buttons stand.
  return html`<form class="form record-form" method="post" novalidate ${given}>
    <input type="hidden" name="version" value="${version}" />
    <button type="submit" name="do" value="check" class="visually-hidden" tabindex="-1" aria-hidden="true">
      ${words.save}
    </button>
    ${form.fields.map(({ key, widget, needed, toPublish }) => widget.draw({ name: key, typed, optional: !needed, toPublish, env }))}
    <p class="autosave" role="status" data-autosave-state></p>
    ${buttonRow(
      button({ text: words.save, name: 'do', value: 'check' }),
      button({ text: words.saveOnly, kind: 'plain', name: 'do', value: 'save' }),
      noun === 'register' ? '' : buttonLink({ text: words.cancel, href: listPath }),
    )}
  </form>`
}
