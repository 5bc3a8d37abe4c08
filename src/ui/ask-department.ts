import type { Locale, Texts } from '../kernel/locale.ts'
import { copyWords } from '../words/copy/words.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'
import { textIn } from './text-in.ts'

/** Who answers for a register. */
export interface Contact {
  readonly department: Texts | null
  readonly phone: string | null
}

/** What stands in the place of a form where no server takes it: whom to tell instead. */
export function askDepartment({ department, phone }: Contact, locale: Locale): Html {
  const words = copyWords(locale)
  const { department: office, contact } = wordsFor(locale)
  return html`<section class="survey ask" aria-labelledby="ask">
    <h2 id="ask">${words.askTitle}</h2>
    <p>${department || phone ? words.ask : words.askNobody}</p>
    ${
      department || phone
        ? html`<dl>
            ${department ? row(office, textIn(department, locale)) : ''}
            ${phone ? row(contact, html`<span class="nobreak">${phone}</span>`) : ''}
          </dl>`
        : ''
    }
  </section>`
}

function row(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`
}
