import { spanOf } from '../../../acts/review/readings.ts'
import type { Question } from '../../../acts/review/questions.ts'
import { languageOf } from '../../../kernel/language-of.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { attributes } from '../../parts/attributes.ts'
import { doubtQuestion } from './doubt-question.ts'
import { matchQuestion } from './match-question.ts'
import type { Asked, OnPage } from '../on-page.ts'
import { partnerQuestion, placeQuestion, whoseQuestion } from './partner-questions.ts'
import { questionId, rowNumber } from './question-id.ts'

/** One doubt as one question: the words it is about, the ranked answers with their keys, and the reason below. */
export function questionItem(question: Question, page: OnPage): Html {
  const { text, why, answers } = askedBy(question, page)
  const id = questionId(question)
  const key = question.kind === 'partner-missing' ? undefined : String(question.draft.content.ordinal)
  return html`<article
    ${attributes({ id, class: 'question', tabindex: '-1', 'data-keys': true, 'data-lit': key, 'aria-labelledby': `${id}-t` })}
  >
    ${question.kind === 'partner-missing' ? '' : wordsOf(question, page)}
    <h3 id="${id}-t">${text}</h3>
    ${answers}
    <p class="question-why">${why}</p>
  </article>`
}

function askedBy(question: Question, page: OnPage): Asked {
  switch (question.kind) {
    case 'partner-missing':
      return partnerQuestion(page)
    case 'place':
      return placeQuestion(question, page)
    case 'whose':
      return whoseQuestion(question, page)
    case 'match':
      return matchQuestion(question, page)
    case 'doubt':
      return doubtQuestion(question, page)
  }
}

const LONGEST_WORDS = 300

/** The words of the page that the question is about, with the way to them in the text. */
function wordsOf(question: Exclude<Question, { kind: 'partner-missing' }>, { review, locale }: OnPage): Html {
  const { ordinal, entry } = question.draft.content
  const { start, end } = spanOf(entry)
  const words = review.source.content.text.slice(start, Math.min(end, start + LONGEST_WORDS)).trim()
  const lang = languageOf(words)
  return html`<p class="question-words">
    ${entry.kind === 'partner' || entry.kind === 'page' ? '' : html`<a href="#o-${ordinal}" aria-label="${reviewWords(locale).toText(rowNumber(ordinal))}">${rowNumber(ordinal)}</a>`}
    <span ${attributes({ lang: lang === locale ? undefined : lang })}>${words}</span>
  </p>`
}
