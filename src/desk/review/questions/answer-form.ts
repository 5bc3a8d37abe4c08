import type { SeenDraft } from '../../../acts/review/draft-in-review.ts'
import { type Html, html } from '../../../ui/html.ts'
import { attributes } from '../../parts/attributes.ts'

export interface Answer {
  readonly text: string
  /** The field of the form that carries it, "value" without one. */
  readonly name?: string
  readonly value: string
  /** Another act than the form's own. */
  readonly action?: string
}

/** Which draft an answer is about, and which version of it was seen. */
export function seenFields({ id, version }: SeenDraft): Readonly<Record<string, string>> {
  return { draft: id, version: String(version) }
}

export interface AnswerForm {
  readonly action: string
  readonly hidden: Readonly<Record<string, string>>
  readonly answers: readonly Answer[]
  /** The number of the first answer's key. */
  readonly from?: number
  /** Beside the buttons, as a field to type in. */
  readonly more?: Html | ''
}

const MOST_KEYS = 9

/** The answers to one question, best first; the number keys press them while the question has the focus. */
export function answerForm({ action, hidden, answers, from = 1, more = '' }: AnswerForm): Html {
  return html`<form class="answers" method="post" action="${action}">
    ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${more} ${answers.map((answer, place) => answerButton(answer, from + place))}
  </form>`
}

function answerButton({ text, name = 'value', value, action }: Answer, key: number): Html {
  const keyed = key <= MOST_KEYS
  const given = attributes({
    name,
    value,
    formaction: action,
    'data-key': keyed ? key : undefined,
    'aria-keyshortcuts': keyed ? key : undefined,
  })
  const kind = key === 1 ? 'button-primary' : 'button-plain'
  return html`<button type="submit" class="button ${kind}" ${given}>
    ${text}${keyed ? html` <kbd aria-hidden="true">${key}</kbd>` : ''}
  </button>`
}
