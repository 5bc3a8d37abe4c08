import { type Html, html } from '../../ui/html.ts'

/** A table that may be wider than its place: it scrolls in itself, by keyboard too, and the page does not. */
export function tableScroll(label: string, table: Html): Html {
  return html`<section class="table-scroll" aria-label="${label}" tabindex="0">${table}</section>`
}
