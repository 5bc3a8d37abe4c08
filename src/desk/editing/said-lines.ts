import type { DeskLocale } from '../../kernel/locale.ts'
import { type Html, html } from '../../ui/html.ts'
import { editingWords } from '../../words/desk/editing/words.ts'

/** A value in words, a line each; a quiet word where there is none. */
export function saidLines(lines: readonly string[], locale: DeskLocale): Html {
  if (lines.length === 0) return html`<p class="quiet said">${editingWords(locale).nothing}</p>`
  return html`<div class="said">${lines.map((line) => html`<p>${line}</p>`)}</div>`
}
