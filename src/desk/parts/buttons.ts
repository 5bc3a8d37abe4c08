import { type Html, html } from '../../ui/html.ts'
import { attributes } from './attributes.ts'

export interface Button {
  readonly text: string
  /** The one that goes on, one of several others, or one whose effect is hard to take back. */
  readonly kind?: 'primary' | 'plain' | 'danger'
  readonly name?: string
  readonly value?: string
  /** Another address than the form's own. */
  readonly formaction?: string
  readonly id?: string
}

export function button({ text, kind = 'primary', ...given }: Button): Html {
  return html`<button type="submit" class="button button-${kind}" ${attributes(given)}>${text}</button>`
}

/** A link that looks like a button: it leads on, and changes nothing. */
export function buttonLink({
  text,
  href,
  kind = 'plain',
}: Pick<Button, 'text' | 'kind'> & { readonly href: string }): Html {
  return html`<a class="button button-${kind}" href="${href}">${text}</a>`
}

/** What a form ends with: the button that goes on comes first, in reading order too. */
export function buttonRow(...buttons: readonly (Html | '')[]): Html {
  return html`<div class="button-row">${buttons}</div>`
}
