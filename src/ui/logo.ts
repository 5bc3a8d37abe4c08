import { type Html, html } from './html.ts'

/** Two cities and the thread between them, there and back. */
export function logo(alternative: string): Html {
  return html`<svg
    class="logo-mark"
    viewBox="0 0 44 28"
    width="44"
    height="28"
    role="img"
    aria-label="${alternative}"
  >
    <path class="thread-home" d="M4 14C12 1 32 1 40 14" />
    <path class="thread-partner" d="M40 14C32 27 12 27 4 14" />
    <circle class="city" cx="4" cy="14" r="3.5" />
    <circle class="city" cx="40" cy="14" r="3.5" />
  </svg>`
}
