import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { button, buttonRow } from '../../parts/buttons.ts'
import { form } from '../../parts/form.ts'
import { textField } from '../../parts/text-field.ts'
import { contentTable } from '../differences-table.ts'
import { differencesOf } from '../form/record-form.ts'
import { readTypedDate } from '../form/typed-date.ts'
import type { FormEnvironment } from '../form/widget.ts'
import { zoneOf } from '../zone-of.ts'
import type { Subject } from '../subject.ts'
import { type State, stateOn } from './states.ts'

/** What was public on a day that is asked for, and what is wrong with the day that was typed. */
export async function asItStood(
  subject: Subject,
  states: readonly State[],
  asked: URLSearchParams,
  env: FormEnvironment,
): Promise<{ readonly section: Html; readonly faults: LinkedFault[] }> {
  if (!states.some(({ number }) => number !== null)) return { section: html``, faults: [] }
  const words = editingWords(env.locale)
  const typed = asked.get('on') ?? ''
  const day = readTypedDate(typed)
  const isDay = day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day)
  const fault = words.faults['not-a-day'](words.asOfDay, typed)
  const faults = typed !== '' && !isDay ? [{ message: fault, field: 'on' }] : []
  const zone = await zoneOf(subject.deps, subject.occasion.registerId)
  const field = { id: 'on', label: words.asOfDay, value: typed, type: 'date', width: 'short' } as const
  const told = faults[0] ? { ...field, fault: faults[0].message } : field
  const section = html`<section class="history-part">
    <h2>${words.asOfTitle}</h2>
    ${form(
      { action: `${subject.path}/history`, method: 'get' },
      html`${textField(told, env.locale)} ${buttonRow(button({ text: words.asOf, kind: 'plain' }))}`,
    )}
    ${isDay ? stoodOn(subject, stateOn(states, day, zone), day, env) : ''}
  </section>`
  return { section, faults }
}

function stoodOn(
  { form: record }: Subject,
  state: State | undefined,
  day: string,
  env: FormEnvironment,
): Html {
  const words = editingWords(env.locale)
  if (!state) return html`<p>${words.asOfNothing(day)}</p>`
  return html`<p>${words.asOfShown(day, state.number ?? 0)}</p>
    ${contentTable(differencesOf(record, {}, state.content, env), env)}`
}
