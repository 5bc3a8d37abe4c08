import type { ContactView } from '../../records/published/views.ts'
import { type Html, html } from '../../ui/html.ts'
import { telephone } from '../../ui/page-end.ts'
import { section } from '../../ui/section.ts'
import { textIn } from '../../ui/text-in.ts'
import type { Prose } from '../../words/about/ko.ts'
import { aboutWords } from '../../words/about/words.ts'
import type { PageContext } from '../page-context.ts'

/** Parts of a page of prose, each under its heading. */
export function proseSections(parts: readonly Prose[]): Html {
  return html`${parts.map(({ title, paragraphs }, place) =>
    section(
      { id: `part-${place + 1}`, title },
      html`<div class="prose">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>`,
    ),
  )}`
}

/** Whom to ask: every department that answers for a tie. */
export function departmentList(departments: readonly ContactView[], { locale }: PageContext): Html {
  if (departments.length === 0) return html`<p>${aboutWords(locale).noContact}</p>`
  return html`<ul class="record-links">
    ${departments.map(
      ({ department, phone }) =>
        html`<li>
          ${department ? html`<strong>${textIn(department, locale)}</strong>` : ''}
          ${phone ? telephone(phone, locale) : ''}
        </li>`,
    )}
  </ul>`
}
