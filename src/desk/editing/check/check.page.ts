import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../../../http/route.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { withdrawalView } from '../../../records/published/withdrawal.view.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { type EditingWords } from '../../../words/desk/editing/ko.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { mayAs } from '../../desk-context.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { buttonForm, faultAt, form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { textField } from '../../parts/text-field.ts'
import { contentTable, differencesTable } from '../differences-table.ts'
import { environmentOf } from '../form-environment.ts'
import { type Difference, differencesOf } from '../form/record-form.ts'
import type { FormEnvironment } from '../form/widget.ts'
import { recordLinks } from '../record-links.ts'
import type { Subject } from '../subject.ts'
import { whenText } from '../when-text.ts'
import { zoneOf } from '../zone-of.ts'

/** What is going to change in public, before anybody sees it. */
export async function checkPage(
  subject: Subject,
  faults: readonly LinkedFault[] = [],
  typed: URLSearchParams = new URLSearchParams(),
): Promise<Answer> {
  const { context, name, noun, listPath } = subject
  const env = await environmentOf(subject)
  const words = editingWords(env.locale)
  const change = changeIn(subject, env)
  const title = words.checkTitle(name)
  const main = html`${pageTop({ title, lead: leadOf(subject, change, words), faults, actions: await recordLinks(subject) }, env.locale)}
  ${await notices(subject, words)} ${subject.form.preview?.(subject.content, subject.path, env.locale) ?? ''}
  ${changes(subject, change, env)}
  ${change.kind === 'none' ? nothingNew(subject, words) : await ways(subject, env, faults, typed)}`
  const crumbs = noun === 'register' ? [] : [{ text: words.lists[noun], href: listPath }]
  const page = { title, crumbs, faulty: faults.length > 0 }
  return deskAnswer(context, page, main, faults.length > 0 ? 422 : 200)
}

/** What publishing will do, before anybody presses it. */
function leadOf({ standing, noun }: Subject, change: Change, words: EditingWords): string {
  if (!standing?.copy) return words.nothingToCheck
  if (!EDITABLES[noun].publish) return words.privateLead
  if (!standing.record) return words.checkNewLead
  if (change.kind === 'none') return words.checkSameLead
  if (change.kind === 'marks') return words.checkMarksLead
  return words.checkLead(change.differences.length)
}

/** How what was saved differs from what is public. */
type Change =
  | { readonly kind: 'new' | 'parts'; readonly differences: readonly Difference[] }
  /** Only what no reader sees as text: a translation that was found to be right. */
  | { readonly kind: 'marks' }
  | { readonly kind: 'none' }

function changeIn({ standing, form: record, content }: Subject, env: FormEnvironment): Change {
  if (!standing?.record) return { kind: 'new', differences: differencesOf(record, {}, content, env) }
  const differences = differencesOf(record, standing.record.content, content, env)
  if (differences.length > 0) return { kind: 'parts', differences }
  return { kind: isDeepStrictEqual(standing.record.content, content) ? 'none' : 'marks' }
}

async function notices(
  { standing, occasion, deps, id, context }: Subject,
  words: EditingWords,
): Promise<Html> {
  const copy = standing?.copy
  const withdrawal =
    standing?.live === 'withdrawn'
      ? await withdrawalView(deps.database.published, occasion.registerId, id)
      : undefined
  const zone = await zoneOf(deps, occasion.registerId)
  const faults: Readonly<Record<string, string>> = words.editFaults
  const told = [
    withdrawal && words.withdrawnNotice(withdrawal.reason),
    copy?.askedBy && words.askedBy,
    copy?.publishAt && words.scheduledFor(whenText(copy.publishAt, context.locale, zone)),
    copy?.publishFault && words.scheduleFailed(faults[copy.publishFault] ?? copy.publishFault),
  ].filter((line): line is string => typeof line === 'string')
  return html`${told.map((line) => html`<div class="notice"><p>${line}</p></div>`)}`
}

function changes({ standing }: Subject, change: Change, env: FormEnvironment): Html | '' {
  const words = editingWords(env.locale)
  if ((!standing?.copy && standing?.live !== 'withdrawn') || !('differences' in change)) return ''
  if (change.kind === 'new') return contentTable([...change.differences], env)
  const heads = { before: words.beforeColumn, after: words.afterColumn }
  return differencesTable([...change.differences], env, heads)
}

/** Nothing is to be published: on to other work, and the save that says nothing new put away. */
function nothingNew(subject: Subject, words: EditingWords): Html {
  const { standing, path, listPath, noun, version } = subject
  const discard = { action: `${path}/discard`, hidden: { version } }
  const back = buttonLink({ text: words.backToEdit, href: path })
  if (standing?.live === 'withdrawn') return restoreForm(subject, words)
  return html`<div class="ways">
    <div class="button-row">
      ${back} ${standing?.copy ? buttonForm(discard, button({ text: words.putAway, kind: 'plain' })) : ''}
      ${noun === 'register' ? '' : buttonLink({ text: words.cancel, href: listPath })}
    </div>
  </div>`
}

/** What can be done with what was saved: publish it now or later, have it looked at, go on, or drop it. */
async function ways(
  subject: Subject,
  env: FormEnvironment,
  faults: readonly LinkedFault[],
  typed: URLSearchParams,
): Promise<Html> {
  const { standing, context, noun, path, version } = subject
  const words = editingWords(env.locale)
  const hidden = { version }
  const back = buttonLink({ text: words.backToEdit, href: path })
  if (standing?.live === 'withdrawn') return restoreForm(subject, words)
  if (!standing?.copy) return buttonRow(back)
  const isPrivate = !EDITABLES[noun].publish
  const may = mayAs(noun === 'register' ? 'administrator' : isPrivate ? 'editor' : 'publisher', context)
  const discard = buttonForm(
    { action: `${path}/discard`, hidden },
    button({ text: words.discard, kind: 'danger' }),
  )
  const publish = may
    ? form(
        { action: `${path}/publish`, hidden },
        html`${isPrivate ? '' : why(typed, env)}
        ${buttonRow(button({ text: isPrivate ? words.keep : words.publish }), back)}`,
      )
    : buttonRow(back)
  const ask =
    isPrivate || standing.copy.askedBy
      ? ''
      : buttonForm({ action: `${path}/ask`, hidden }, button({ text: words.ask, kind: 'plain' }))
  return html`<div class="ways">
    ${publish} ${may && !isPrivate ? await scheduleForm(subject, env, faults, typed) : ''}
    <div class="button-row">${ask} ${discard}</div>
  </div>`
}

function restoreForm({ path, version }: Subject, words: EditingWords): Html {
  return form(
    { action: `${path}/restore`, hidden: { version } },
    buttonRow(button({ text: words.restore }), buttonLink({ text: words.backToEdit, href: path })),
  )
}

function why(typed: URLSearchParams, env: FormEnvironment): Html {
  const words = editingWords(env.locale)
  const value = typed.get('reason') ?? ''
  const field = { id: 'reason', label: words.why, hint: words.whyHint, optional: true, value, maxlength: 500 }
  return textField({ ...field, width: 'full' }, env.locale)
}

async function scheduleForm(
  { deps, occasion, standing, path, version }: Subject,
  env: FormEnvironment,
  faults: readonly LinkedFault[],
  typed: URLSearchParams,
): Promise<Html> {
  const words = editingWords(env.locale)
  const zone = await zoneOf(deps, occasion.registerId)
  const field = (id: 'day' | 'time', label: string) => ({
    id,
    label,
    value: typed.get(id) ?? '',
    fault: faultAt(faults, id),
    width: 'short' as const,
  })
  const unschedule = buttonForm(
    { action: `${path}/schedule`, hidden: { version, do: 'none' } },
    button({ text: words.unschedule, kind: 'plain' }),
  )
  return html`<details class="schedule" ${faults.length > 0 ? html`open` : ''}>
    <summary>${words.scheduleTitle}</summary>
    ${form(
      { action: `${path}/schedule`, hidden: { version } },
      html`<p class="hint">${words.scheduleZone(zone)}</p>
        ${textField({ ...field('day', words.scheduleDay), type: 'date' }, env.locale)}
        ${textField({ ...field('time', words.scheduleTime), inputmode: 'numeric', hint: '09:00' }, env.locale)}
        ${buttonRow(button({ text: words.schedule, kind: 'plain' }))}`,
    )}
    ${standing?.copy?.publishAt ? unschedule : ''}
  </details>`
}
