import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { attributes } from './attributes.ts'

/** What every field of a form has: its id is its name too, unless another is given. */
export interface Field {
  readonly id: string
  readonly name?: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what was typed; the same words stand in the summary at the top. */
  readonly fault?: string | undefined
  /** Whether it may stay empty; the label says so. */
  readonly optional?: boolean
  /** Whether it may stay empty only as long as nothing is published; the label says so. */
  readonly toPublish?: boolean | undefined
  /** Whether the label leaves that unsaid, as for filters and the languages of one text. */
  readonly quiet?: boolean
}

/** How wide a field looks, so that its width tells how much is expected. */
export type FieldWidth = 'short' | 'medium' | 'full'

/** Label, hint and fault around a control, which names the last two with `aria-describedby`. */
export function fieldAround(field: Field, locale: DeskLocale, control: Html): Html {
  const { id, label, hint, fault } = field
  return html`<div class="field${fault ? ' field-at-fault' : ''}">
    <label for="${id}">${label}${needNote(field, locale)}</label>
    ${hint ? html`<p id="${id}-hint" class="hint">${hint}</p>` : ''}
    ${fault ? html`<p id="${id}-fault" class="fault">${fault}</p>` : ''} ${control}
  </div>`
}

/** Behind a label: what may stay empty says so, and for how long. */
export function needNote(
  { optional, quiet, toPublish }: Pick<Field, 'optional' | 'quiet' | 'toPublish'>,
  locale: DeskLocale,
): Html | '' {
  if (!optional || quiet) return ''
  const words = frameWords(locale)
  return html` <span class="quiet">(${toPublish ? words.toPublish : words.optional})</span>`
}

/** The attributes that tie a control to its label, its hint and its fault. */
export function tiedTo({ id, name, hint, fault }: Field): Html[] {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return attributes({
    id,
    name: name ?? id,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? 'true' : undefined,
  })
}
