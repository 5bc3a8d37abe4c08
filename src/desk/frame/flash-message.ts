import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import type { Flash } from '../flash.ts'
import { buttonForm } from '../parts/form.ts'

/** What was just done, with the way back and the way on. */
export function flashMessage({ text, undo, next, also = [] }: Flash, locale: DeskLocale): Html {
  const undoText = undo?.text ?? frameWords(locale).undo
  return html`<div class="flash" role="status">
    <p>${text}</p>
    ${undo ? buttonForm({ action: undo.action, ...(undo.fields && { hidden: undo.fields }) }, html`<button type="submit" class="button button-plain">${undoText}</button>`) : ''}
    ${[...(next ? [next] : []), ...also].map(({ href, text: said }) => html`<a href="${href}">${said}</a>`)}
  </div>`
}
