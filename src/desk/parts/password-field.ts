import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import type { Field } from './field.ts'
import { textField } from './text-field.ts'

export interface PasswordField extends Field {
  readonly autocomplete: 'current-password' | 'new-password'
}

/** A password; client/show-password.ts adds a button that shows it. */
export function passwordField(field: PasswordField, locale: DeskLocale): Html {
  const words = accountWords(locale)
  return html`<div
    class="password"
    data-password
    data-show="${words.showPassword}"
    data-hide="${words.hidePassword}"
  >
    ${textField({ ...field, type: 'password', spellcheck: 'false' }, locale)}
  </div>`
}
