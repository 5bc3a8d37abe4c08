import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { attributes } from './attributes.ts'
import { type Field, fieldAround, type FieldWidth, tiedTo } from './field.ts'

export interface TextField extends Field {
  readonly value?: string | undefined
  readonly type?: 'text' | 'password' | 'email' | 'search' | 'url' | 'tel' | 'number' | 'date'
  /** As browsers and password stores know it: "username", "current-password", "off". */
  readonly autocomplete?: string
  readonly inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  readonly width?: FieldWidth
  readonly maxlength?: number
  /** BCP 47, when what is typed is not in the desk's language. */
  readonly lang?: string | undefined
  readonly spellcheck?: 'true' | 'false'
}

export function textField(field: TextField, locale: DeskLocale): Html {
  const { value, type = 'text', autocomplete, inputmode, width = 'medium', maxlength, lang } = field
  const given = attributes({ type, value, autocomplete, inputmode, maxlength, lang })
  const more = attributes({ required: !field.optional, spellcheck: field.spellcheck })
  return fieldAround(
    field,
    locale,
    html`<input class="input input-${width}" ${tiedTo(field)}${given}${more} />`,
  )
}

export interface TextArea extends Field {
  readonly value?: string | undefined
  readonly rows?: number
  readonly maxlength?: number
  readonly lang?: string | undefined
}

const FIRST_LINE_BREAK = '\n' // HTML drops one here, so that a text that begins with one keeps it

export function textArea(field: TextArea, locale: DeskLocale): Html {
  const { value = '', rows = 5, maxlength, lang } = field
  const given = attributes({ rows, maxlength, lang, required: !field.optional })
  const content = FIRST_LINE_BREAK + value
  return fieldAround(
    field,
    locale,
    html`<textarea class="input input-full" ${tiedTo(field)}${given}>${content}</textarea>`,
  )
}
