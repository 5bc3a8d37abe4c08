import { EDITABLES } from '../../../records/editable/editables.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { type EditingWords } from '../../../words/desk/editing/ko.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { mayAs } from '../../desk-context.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { buttonForm, faultAt, form } from '../../parts/form.ts'
import { textField } from '../../parts/text-field.ts'
import type { FormEnvironment } from '../form/widget.ts'
import type { Subject } from '../subject.ts'
import { zoneOf } from '../zone-of.ts'

/** Nothing is to be published: on to other work, and the save that says nothing new put away. */
export function nothingNew(subject: Subject, words: EditingWords): Html {
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
export async function ways(
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
