import type { DeskLocale } from '../../kernel/locale.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { ownWordsWords } from '../../words/desk/own-words/words.ts'
import { button, buttonRow } from '../parts/buttons.ts'
import { faultAt, form } from '../parts/form.ts'
import { textArea } from '../parts/text-field.ts'
import { LONGEST_TRIAL } from './fault-text.ts'

/** Some lines of an old page, and what the reader makes of them without and with what it was taught. */
export interface Trial {
  readonly text: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

interface Shown {
  readonly here: string
  readonly trial?: Trial
}

export function trialPart({ here, trial }: Shown, faults: readonly LinkedFault[], locale: DeskLocale): Html {
  const words = ownWordsWords(locale)
  const field = { id: 'text', label: words.tryText, hint: words.tryHint, fault: faultAt(faults, 'text') }
  return html`<section aria-labelledby="try">
    <h2 id="try">${words.tryTitle}</h2>
    <p class="section-lead">${words.tryLead}</p>
    ${form(
      { action: `${here}/try#try` },
      html`${textArea({ ...field, value: trial?.text ?? '', rows: 4, maxlength: LONGEST_TRIAL }, locale)}
      ${buttonRow(button({ text: words.try, kind: 'plain' }))}`,
    )}
    ${trial ? outcome(trial, locale) : ''}
  </section>`
}

function outcome({ before, after }: Trial, locale: DeskLocale): Html {
  const words = ownWordsWords(locale)
  const isSame = before.join('\n') === after.join('\n')
  return html`<div class="trial-outcome" role="status">
    <p>${isSame ? words.same : words.changed}</p>
    <div class="two-readings">
      ${readingList('before', words.before, before, after, locale)}
      ${readingList('after', words.after, after, before, locale)}
    </div>
  </div>`
}

function readingList(
  id: string,
  title: string,
  sentences: readonly string[],
  others: readonly string[],
  locale: DeskLocale,
): Html {
  if (sentences.length === 0)
    return html`<div>
      <h3 id="${id}">${title}</h3>
      <p>${ownWordsWords(locale).nothing}</p>
    </div>`
  const own = (said: string) => (others.includes(said) ? said : html`<b>${said}</b>`)
  return html`<div>
    <h3 id="${id}">${title}</h3>
    <ul aria-labelledby="${id}">
      ${sentences.map((said) => html`<li>${own(said)}</li>`)}
    </ul>
  </div>`
}
