import type { DeskLocale } from '../../../kernel/locale.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { type Choice, choiceField, selectField } from '../../parts/choice-field.ts'
import { html } from '../../../ui/html.ts'
import { attributes } from '../../parts/attributes.ts'
import { type Choosable, fault, idAt, pathOf, type Spot, typedAt, value, type Widget } from './widget.ts'

/** One of a closed list. */
export function choiceWidget(
  values: readonly string[],
  text: (value: string, locale: DeskLocale) => string,
): Widget {
  const choicesIn = (locale: DeskLocale) => values.map((one) => ({ value: one, text: text(one, locale) }))
  return {
    fill: (name, chosen) => (typeof chosen === 'string' ? [[name, chosen]] : []),
    read: (name, typed) => readChoice(name, typedAt(typed, name), values),
    show: (chosen, { locale }) => (typeof chosen === 'string' ? [text(chosen, locale)] : []),
    draw: (spot) => drawSelect(spot, choicesIn(spot.env.locale)),
  }
}

function readChoice(name: string, chosen: string, values: readonly string[]) {
  if (chosen === '') return value(undefined)
  return values.includes(chosen) ? value(chosen) : fault(name, 'not-a-choice', chosen)
}

function drawSelect({ name, typed, optional, toPublish, env }: Spot, choices: readonly Choice[]) {
  const path = pathOf(name)
  const chosen = typed.get(name) ?? ''
  return selectField(
    {
      id: idAt(name),
      name,
      label: env.label(path),
      hint: env.hint(path),
      fault: env.fault(name),
      optional,
      toPublish,
      choices,
      value: chosen,
      empty: editingWords(env.locale).notChosen,
    },
    env.locale,
  )
}

/** Several of a closed list: the languages that a register speaks. */
export function severalWidget(
  values: readonly string[],
  text: (value: string, locale: DeskLocale) => string,
): Widget {
  return {
    fill: (name, chosen) =>
      Array.isArray(chosen) ? chosen.map((one) => [listOf(name), String(one)] as const) : [],
    read: (name, typed) => {
      const chosen = values.filter((one) => typed.getAll(listOf(name)).includes(one))
      return value(chosen.length > 0 ? chosen : undefined)
    },
    show: (chosen, { locale }) =>
      Array.isArray(chosen) && chosen.length > 0
        ? [chosen.map((one) => text(String(one), locale)).join(', ')]
        : [],
    draw: ({ name, typed, optional, env }) =>
      choiceField(
        {
          id: idAt(name),
          name: listOf(name),
          label: env.label(pathOf(name)),
          hint: env.hint(pathOf(name)),
          fault: env.fault(name),
          optional,
          several: true,
          values: typed.getAll(listOf(name)),
          choices: values.map((one) => ({ value: one, text: text(one, env.locale) })),
        },
        env.locale,
      ),
  }
}

/** A name that stands more than once in a form. */
function listOf(name: string): string {
  return `${name}[]`
}

/** Yes or no. */
export const checkWidget: Widget = {
  fill: (name, checked) => (checked === true ? [[name, 'yes']] : []),
  read: (name, typed) => value(typed.get(name) === 'yes'),
  show: (checked, { locale }) => (checked === true ? [editingWords(locale).yes] : []),
  draw: ({ name, typed, env }) => {
    const given = attributes({
      type: 'checkbox',
      id: idAt(name),
      name,
      value: 'yes',
      checked: typed.get(name) === 'yes',
    })
    return html`<div class="choice">
      <input ${given} /><label for="${idAt(name)}">${env.label(pathOf(name))}</label>
    </div>`
  },
}

/** Another record of the register, by its id. */
export function recordWidget(noun: Choosable): Widget {
  return {
    fill: (name, id) => (typeof id === 'string' ? [[name, id]] : []),
    read: (name, typed) => value(typedAt(typed, name) || undefined),
    show: (id, { choices }) => {
      if (typeof id !== 'string') return []
      return [choices[noun]?.find((choice) => choice.value === id)?.text ?? id]
    },
    draw: (spot) => drawSelect(spot, withCurrent(spot, spot.env.choices[noun] ?? [])),
  }
}

/** What stands there now can be kept though the list does not offer it. */
function withCurrent({ name, typed }: Spot, choices: readonly Choice[]): readonly Choice[] {
  const current = typedAt(typed, name)
  if (current === '' || choices.some(({ value: id }) => id === current)) return choices
  return [{ value: current, text: current }, ...choices]
}
