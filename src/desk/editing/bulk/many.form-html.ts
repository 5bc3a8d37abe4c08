import { DIRECTIONS, EXCHANGE_KINDS, EXCHANGE_STATES } from '../../../kernel/vocabulary.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { grouped } from '../../../words/quantity.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { type DeskContext, mayAs } from '../../desk-context.ts'
import { button, buttonRow } from '../../parts/buttons.ts'
import { choiceField, selectField } from '../../parts/choice-field.ts'
import { form } from '../../parts/form.ts'
import { textField } from '../../parts/text-field.ts'
import { choicesOf } from '../list/exchange-filter.ts'
import type { Around } from '../list/exchange-list.page.ts'

/** What can be done with many exchanges at once. */
export const MANY_ACTIONS = ['kind', 'direction', 'confirm', 'state', 'series', 'withdraw'] as const
export type ManyAction = (typeof MANY_ACTIONS)[number]

export interface ManyForm {
  readonly path: string
  readonly asked: URLSearchParams
  readonly count: number
  readonly around: Around
  readonly context: DeskContext
}

/** The chosen rows' form stands behind the table; their boxes name it. */
export function manyForm({ path, asked, count, around, context }: ManyForm): Html {
  const { locale } = context
  const words = listWords(locale)
  const filters = Object.fromEntries([...asked].filter(([name]) => name !== 'after'))
  const actions = MANY_ACTIONS.filter(
    (one) =>
      (one !== 'withdraw' || mayAs('publisher', context)) && (one !== 'series' || around.series.length > 0),
  )
  const all = { value: 'yes', text: words.manyAll(grouped(count, locale)) }
  return html`<details class="many">
    <summary>${words.many}</summary>
    <p class="hint">${words.manyHint}</p>
    ${form(
      { action: `${path}/many`, id: 'many', hidden: prefixed(filters) },
      html`${choiceField({ id: 'all', label: words.all, choices: [all], values: [], several: true, optional: true, quiet: true }, locale)}
      ${choiceField({ id: 'action', label: words.manyDo, choices: choicesOf(words.actions, actions), values: ['state'] }, locale)}
      ${valueSelect(around, context)}
      ${textField({ id: 'reason', label: words.reason, width: 'full', optional: true, maxlength: 500 }, locale)}
      ${buttonRow(button({ text: words.preview }))}`,
    )}
  </details>`
}

function prefixed(filters: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).map(([name, text]) => [`filter.${name}`, text]))
}

/** Each value says of which part it is, so that one list does for all of them without a script. */
function valueSelect({ series }: Around, { locale }: DeskContext): Html {
  const words = listWords(locale)
  const vocabulary = wordsFor(locale)
  const { states } = editingWords(locale)
  const named = (key: string, label: string, choices: readonly { value: string; text: string }[]) =>
    choices.map(({ value, text }) => ({ value: `${key}:${value}`, text: `${label}: ${text}` }))
  const choices = [
    ...named('state', words.state, choicesOf(states, EXCHANGE_STATES)),
    ...named('kind', words.kind, choicesOf(vocabulary.kinds, EXCHANGE_KINDS)),
    ...named('direction', words.direction, choicesOf(vocabulary.directions, DIRECTIONS)),
    ...named('series', words.series, series),
  ]
  const empty = editingWords(locale).notChosen
  return selectField({ id: 'value', label: words.toValue, choices, empty, optional: true }, locale)
}
