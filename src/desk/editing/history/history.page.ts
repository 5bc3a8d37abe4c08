import type { Answer } from '../../../http/route.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { mayAs } from '../../desk-context.ts'
import { deskAnswer } from '../../desk-page.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { selectField } from '../../parts/choice-field.ts'
import { buttonForm, form } from '../../parts/form.ts'
import { pageTop } from '../../parts/page-top.ts'
import { differencesTable } from '../differences-table.ts'
import { writerOf } from '../edit/edit.route.ts'
import { environmentOf } from '../form-environment.ts'
import { differencesOf } from '../form/record-form.ts'
import type { FormEnvironment } from '../form/widget.ts'
import type { Subject } from '../subject.ts'
import { asItStood } from './as-it-stood.ts'
import { recordEvents } from './record-events.ts'
import { type State, statesOf } from './states.ts'

/** Who did what, when and why; any two states side by side; what was public on a day. */
export async function historyPage(subject: Subject, asked: URLSearchParams): Promise<Answer> {
  const { context, name, noun, listPath, path } = subject
  const env = await environmentOf(subject)
  const words = editingWords(env.locale)
  const states = await statesOf(subject)
  const on = await asItStood(subject, states, asked, env)
  const title = words.historyTitle(name)
  const edits = mayAs(writerOf(noun), context)
  const actions = edits ? buttonLink({ text: words.backToEdit, href: path }) : html``
  const top = pageTop({ title, lead: words.historyLead, faults: on.faults, actions }, env.locale)
  const main = html`${top} ${compareSection(subject, states, asked, env)} ${on.section}
  ${statesList(subject, states, edits)} ${await recordEvents(subject)}`
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
