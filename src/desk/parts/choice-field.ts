import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { attributes } from './attributes.ts'
import { type Field, fieldAround, needNote, tiedTo } from './field.ts'

export interface Choice {
  readonly value: string
  readonly text: string
  readonly hint?: string
  /** Under which heading it stands in a list that opens. */
  readonly group?: string
  /** BCP 47, when the text is not in the desk's language. */
  readonly lang?: string | undefined
}

export interface SelectField extends Field {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  /** What stands there while nothing is chosen; none when the first choice may be taken for granted. */
  readonly empty?: string
}

/** One of many: a list that opens. Up to about seven choices are better as `choiceField`. */
export function selectField(field: SelectField, locale: DeskLocale): Html {
  const { choices, value, empty } = field
  const first = empty === undefined ? '' : html`<option value="">${empty}</option>`
  const required = attributes({ required: !field.optional && empty !== undefined })
  return fieldAround(
    field,
    locale,
    html`<select class="input" ${tiedTo(field)}${required}>
      ${first}${[...Map.groupBy(choices, ({ group }) => group)].map(([group, of]) => optionsOf(group, of, value))}
    </select>`,
  )
}

function optionsOf(group: string | undefined, choices: readonly Choice[], value: string | undefined): Html {
  const options = html`${choices.map((choice) => option(choice, choice.value === value))}`
  return group === undefined ? options : html`<optgroup label="${group}">${options}</optgroup>`
}

function option({ value, text, lang }: Choice, selected: boolean): Html {
  return html`<option ${attributes({ value, lang, selected })}>${text}</option>`
}

export interface ChoiceField extends Field {
  readonly choices: readonly Choice[]
  readonly values: readonly string[]
  /** Several may be chosen. */
  readonly several?: boolean
}

/** One or several of a few, all in sight. A fault is linked to the first choice: its id is `${id}-0`. */
export function choiceField(field: ChoiceField, locale: DeskLocale): Html {
  const { id, label, hint, fault, choices } = field
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return html`<fieldset
    class="field${fault ? ' field-at-fault' : ''}"
    ${attributes({ id, 'aria-describedby': described || undefined })}
  >
    <legend>${label}${needNote(field, locale)}</legend>
    ${hint ? html`<p id="${id}-hint" class="hint">${hint}</p>` : ''}
    ${fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : ''}
    <div class="picks">${choices.map((choice, place) => oneChoice(field, choice, place))}</div>
  </fieldset>`
}

function oneChoice(
  { id, name, values, several }: ChoiceField,
  { value, text, hint, lang }: Choice,
  place: number,
): Html {
  const own = `${id}-${place}`
  const given = attributes({
    type: several ? 'checkbox' : 'radio',
    id: own,
    name: name ?? id,
    value,
    checked: values.includes(value),
    'aria-describedby': hint ? `${own}-hint` : undefined,
  })
  return html`<div class="pick">
    <input ${given} />
    <label ${attributes({ for: own, lang })}>${text}</label>
    ${hint ? html`<p id="${own}-hint" class="hint">${hint}</p>` : ''}
  </div>`
}

/** Several fields under one heading. */
export function fieldGroup(
  { legend, hint }: { readonly legend: string; readonly hint?: string },
  body: Html,
): Html {
  return html`<fieldset class="field-group">
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : ''} ${body}
  </fieldset>`
}
