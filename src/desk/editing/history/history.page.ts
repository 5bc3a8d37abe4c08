import type { Answer } from '../../../http/route.ts'
import { officersNames, recordHistory } from '../../../records/history/record-history.view.ts'
import type { LinkedFault } from '../../../ui/error-summary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { mayAs } from '../../desk-context.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { selectField } from '../../parts/choice-field.ts'
import { buttonForm, form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { textField } from '../../parts/text-field.ts'
import { contentTable, differencesTable } from '../differences-table.ts'
import { writerOf } from '../edit/edit.route.ts'
import { environmentOf } from '../form-environment.ts'
import { differencesOf } from '../form/record-form.ts'
import { readTypedDate } from '../form/typed-date.ts'
import type { FormEnvironment } from '../form/widget.ts'
import { whenText } from '../when-text.ts'
import { zoneOf } from '../zone-of.ts'
import type { Subject } from '../subject.ts'
import { type State, stateOn, statesOf } from './states.ts'

/** Who did what, when and why; any two states side by side; what was public on a day. */
export async function historyPage(subject: Subject, asked: URLSearchParams): Promise<Answer> {
  const { context, name, noun, listPath, path } = subject
  const env = await environmentOf(subject)
  const words = editingWords(env.locale)
  const states = await statesOf(subject)
  const on = await shownOn(subject, states, asked, env)
  const title = words.historyTitle(name)
  const edits = mayAs(writerOf(noun), context)
  const actions = edits ? buttonLink({ text: words.backToEdit, href: path }) : html``
  const top = pageTop({ title, lead: words.historyLead, faults: on.faults, actions }, env.locale)
  const main = html`${top} ${compareSection(subject, states, asked, env)} ${on.section}
  ${statesList(subject, states, edits)} ${await events(subject)}`
  const crumbs = noun === 'register' ? [] : [{ text: words.lists[noun], href: listPath }]
  const faulty = on.faults.length > 0
  return deskAnswer(context, { title, crumbs, faulty }, main, faulty ? 422 : 200)
}

function compareSection(
  subject: Subject,
  states: readonly State[],
  asked: URLSearchParams,
  env: FormEnvironment,
): Html {
  if (states.length < 2) return html``
  const words = editingWords(env.locale)
  const choices = states.map(({ key, name }) => ({ value: key, text: name }))
  const from = asked.get('a') ?? states.at(-2)?.key ?? ''
  const to = asked.get('b') ?? states.at(-1)?.key ?? ''
  return html`<section class="history-part">
    <h2>${words.compareTitle}</h2>
    ${form(
      { action: `${subject.path}/history`, method: 'get' },
      html`<div class="parts">
          ${selectField({ id: 'a', label: words.compareFrom, choices, value: from }, env.locale)}
          ${selectField({ id: 'b', label: words.compareTo, choices, value: to }, env.locale)}
        </div>
        ${buttonRow(button({ text: words.compare, kind: 'plain' }))}`,
    )}
    ${asked.has('a') ? compared(subject, states, [from, to], env) : ''}
  </section>`
}

function compared(
  { form: record }: Subject,
  states: readonly State[],
  [from, to]: readonly [string, string],
  env: FormEnvironment,
): Html {
  const [before, after] = [states.find(({ key }) => key === from), states.find(({ key }) => key === to)]
  if (!before || !after) return html``
  const differences = differencesOf(record, before.content, after.content, env)
  if (differences.length === 0) return html`<p>${editingWords(env.locale).compareSame}</p>`
  return differencesTable(differences, env, { before: before.name, after: after.name })
}

async function shownOn(
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

function statesList({ path, version, context }: Subject, states: readonly State[], edits: boolean): Html {
  const words = editingWords(context.locale)
  const back = (state: State) =>
    edits && state.number !== null && state !== states.at(-1)
      ? buttonForm(
          { action: `${path}/bring-back`, hidden: { version, edition: state.key } },
          html`<button type="submit" class="linklike" aria-label="${words.bringBack}: ${state.name}">
            ${words.bringBack}
          </button>`,
        )
      : ''
  return html`<ul class="desk-list">
    ${states.toReversed().map((state) => html`<li><span>${state.name}</span> <span class="quiet">${state.note}</span> ${back(state)}</li>`)}
  </ul>`
}

async function events({ deps, occasion, id, context }: Subject): Promise<Html> {
  const { locale } = context
  const words = editingWords(locale)
  const told = await recordHistory(deps.database.reads, occasion.registerId, id)
  const actors = told.flatMap(({ actor }) => actor ?? [])
  const names = await officersNames(deps.database.reads, actors)
  const whats: Readonly<Record<string, string>> = words.changesWhat
  const whoOf = (actor: string | null) => {
    if (actor === null) return words.erasedEntry
    if (actor === 'operator') return words.operator
    return actor === 'anyone' ? words.anyone : (names.get(actor) ?? words.formerOfficer)
  }
  if (told.length === 0) return html`<p class="quiet">${words.noHistory}</p>`
  return html`<section class="table-scroll" aria-label="${words.seeHistory}" tabindex="0">
    <table class="events">
      <caption>
        ${words.seeHistory}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col">${words.who}</th>
          <th scope="col">${words.what}</th>
          <th scope="col">${words.reason}</th>
        </tr>
      </thead>
      <tbody>
        ${told.map(
          ({ at, actor, what, reason }) =>
            html`<tr>
              <td>${whenText(at, locale)}</td>
              <td>${whoOf(actor)}</td>
              <td>${what.map((one) => whats[one] ?? one).join(', ')}</td>
              <td>${reason ?? ''}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`
}
