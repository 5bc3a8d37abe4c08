import type { Question } from '../../../acts/review/questions.ts'
import type { EntryReading } from '../../../acts/review/readings.ts'
import type { Json } from '../../../kernel/hash.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS } from '../../../kernel/vocabulary.ts'
import { html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { textField } from '../../parts/text-field.ts'
import { type Answer, answerForm, seenFields } from './answer-form.ts'
import { dateChoices, yearsAround } from './date-choices.ts'
import type { Asked, OnPage } from '../on-page.ts'
import { questionId, rowNumber } from './question-id.ts'
import { reasonOf } from './reason.ts'
import { dateInWords, fieldName, valueText } from '../value-text.ts'

type DoubtOf = Extract<Question, { kind: 'doubt' }>

/** A value of which the reader is not sure: as read, its other readings, and a way to type it. */
export function doubtQuestion(question: DoubtOf, page: OnPage): Asked {
  const { draft, reading } = question
  const { locale, base } = page
  const words = reviewWords(locale)
  const ordinal = draft.content.ordinal
  const hidden = { ...seenFields(draft), field: reading.field }
  const isDate = reading.field === 'date' || reading.field === 'asOf'
  const answers = answersTo(question, page)
  const typed = isDate
    ? html`<form class="answers" method="post" action="${base}/typed-date">
        ${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        ${textField({ id: `${questionId(question)}-typed`, name: 'typed', label: words.typedDate, hint: words.typedDateHint, autocomplete: 'off' }, locale)}
        <button type="submit" class="button button-plain">${words.answer}</button>
      </form>`
    : ''
  return {
    text: questionText(reading, locale),
    why: reasonOf(reading, page.review.source.content.text, locale),
    answers: html`${answers.length > 0 ? answerForm({ action: `${base}/answer`, hidden, answers }) : ''}
      ${typed}
      <p>
        <a class="question-other" href="${base}/rows/${ordinal}">${words.editRow(rowNumber(ordinal))}</a>
      </p>`,
  }
}

function questionText({ field, value, doubt }: EntryReading, locale: DeskLocale): string {
  const words = reviewWords(locale)
  if (doubt?.kind === 'rule-often-wrong')
    return words.readSo(fieldName(field, locale), valueText(field, value, locale))
  const ask = words.doubts[doubt?.kind ?? '']
  const question = ask ? ask(doubt?.wrote ?? '') : words.otherDoubt
  return doubt?.kind === 'two-readings' ? words.doubtAbout(fieldName(field, locale), question) : question
}

function answersTo({ draft, reading }: DoubtOf, { locale, base, review }: OnPage): Answer[] {
  const words = reviewWords(locale)
  if (reading.doubt?.kind === 'perhaps-no-exchange')
    return [
      { text: words.isExchange, value: JSON.stringify(reading.value) },
      { text: words.isNoExchange, value: '', action: `${base}/drop` },
    ]
  if (reading.field === 'date' || reading.field === 'asOf')
    return dateChoices(reading, yearsAround(draft, review.drafts)).map((date) => ({
      text: dateInWords(date, locale),
      value: JSON.stringify(date),
    }))
  return choicesOf(reading).map((value) => ({
    text: valueText(reading.field, value, locale),
    value: JSON.stringify(value),
  }))
}

/** As read, its other readings, and for closed lists everything else that it can be. */
function choicesOf({ field, value, alternatives = [] }: EntryReading): Json[] {
  const all: readonly Json[] = LISTS[field] ?? []
  const ranked = [value, ...alternatives, ...all]
  return ranked.filter((one, place) => ranked.findIndex((other) => same(one, other)) === place)
}

function same(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

const LISTS: Readonly<Record<string, readonly Json[]>> = {
  direction: DIRECTIONS,
  exchangeKind: EXCHANGE_KINDS,
  type: AGREEMENT_TYPES,
  tie: AGREEMENT_TYPES,
}
