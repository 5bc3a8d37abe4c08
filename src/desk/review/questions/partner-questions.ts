import type { Question } from '../../../acts/review/questions.ts'
import { countryCodeOf, countryCodes } from '../../../kernel/country-code.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { namesToShow, type Place } from '../../../records/place/place.ts'
import type { Kept } from '../../../records/record-row.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { inLocale } from '../../../words/in-locale.ts'
import { countryName } from '../../../words/language-names.ts'
import { selectField } from '../../parts/choice-field.ts'
import { textField } from '../../parts/text-field.ts'
import { answerForm, seenFields } from './answer-form.ts'
import type { Asked, OnPage } from '../on-page.ts'
import { questionId } from './question-id.ts'

/** Which place a partner is: those with a like name, a new one, or one that is entered under another name. */
export function placeQuestion(question: Extract<Question, { kind: 'place' }>, page: OnPage): Asked {
  const { draft, partner } = question
  const { locale, base } = page
  const words = reviewWords(locale)
  const name = partner.told.entry.name.value
  const candidates = partner.places.length > 0 ? partner.places : partner.similar
  const action = `${base}/place`
  const known = candidates.map((place) => ({
    text: words.placeIs(placeName(place, locale)),
    name: 'place',
    value: place.id,
  }))
  const make = answerForm({
    action,
    hidden: seenFields(draft),
    from: known.length + 1,
    answers: [{ text: words.placeMake(name), name: 'make', value: '1' }],
    more: newPlaceFields(question, locale),
  })
  const find = html`<details>
    <summary>${words.placeOther}</summary>
    ${answerForm({
      action,
      hidden: { ...seenFields(draft), find: '1' },
      from: 10,
      answers: [{ text: words.placeFind, value: '1' }],
      more: textField(
        { id: `${questionId(question)}-name`, name: 'known', label: words.placeOtherName },
        locale,
      ),
    })}
  </details>`
  return {
    text: partner.places.length > 1 ? words.placeSeveral(name) : words.placeNew(name),
    why: words.placeWhy,
    answers: html`${known.length > 0 ? answerForm({ action, hidden: seenFields(draft), answers: known }) : ''}
    ${make} ${find}`,
  }
}

function newPlaceFields(question: Extract<Question, { kind: 'place' }>, locale: DeskLocale): Html {
  const words = reviewWords(locale)
  const id = questionId(question)
  const { country } = question.partner.told.entry
  const read = country ? countryCodeOf(country.value) : undefined
  const choices = countryCodes()
    .map((code) => ({ value: code, text: countryName(code, locale) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale))
  return html`<div class="question-fields">
    ${textField({ id: `${id}-english`, name: 'english', label: words.placeEnglish, hint: words.placeEnglishHint, optional: true, autocomplete: 'off', lang: 'en' }, locale)}
    ${selectField({ id: `${id}-country`, name: 'country', label: words.placeCountry, choices, value: read, empty: words.countryUnknown, optional: true }, locale)}
  </div>`
}

/** With its region and country, so that two of one name can be told apart. */
function placeName({ content }: Kept<Place, 'place'>, locale: DeskLocale): string {
  const names = namesToShow(content.names)
  const { region, country } = content
  const around = [region && inLocale(region, locale).text, country && countryName(country, locale)].filter(
    Boolean,
  )
  const own = inLocale(names, locale).text || (content.names[0]?.text ?? '')
  return around.length > 0 ? `${own} (${around.join(', ')})` : own
}

/** Of which partner a page tells that names none. */
export function partnerQuestion({ locale, base }: OnPage): Asked {
  const words = reviewWords(locale)
  const more = textField({ id: 'q-partner-name', name: 'name', label: words.partnerName }, locale)
  return {
    text: words.partnerMissing,
    why: '',
    answers: answerForm({
      action: `${base}/partner`,
      hidden: {},
      more,
      answers: [{ text: words.answer, value: '1' }],
    }),
  }
}

/** Of which partner an entry tells, on a page about several. */
export function whoseQuestion(
  { draft, partners }: Extract<Question, { kind: 'whose' }>,
  { locale, base }: OnPage,
): Asked {
  const answers = partners.map((name) => ({ text: name, name: 'partner', value: name }))
  return {
    text: reviewWords(locale).whose,
    why: '',
    answers: answerForm({ action: `${base}/assign`, hidden: seenFields(draft), answers }),
  }
}
