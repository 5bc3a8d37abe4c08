import { type Html, html } from './html.ts'

/** A part of a page: its heading in the rail, its body beside it, one above the other on a phone. */
export function section({ id, title }: { readonly id: string; readonly title: string }, body: Html): Html {
  return html`<section class="section" aria-labelledby="${id}">
    <div class="rail"><h2 id="${id}">${title}</h2></div>
    <div class="body">${body}</div>
  </section>`
}
