import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS } from '../../../kernel/vocabulary.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { selectField } from '../../parts/choice-field.ts'
import { buttonForm, faultAt, form } from '../../parts/form.ts'
import { textArea, textField } from '../../parts/text-field.ts'
import { seenFields } from '../questions/answer-form.ts'
import { dateInWords, fieldName, valueText } from '../value-text.ts'
import type { ShownRow } from './shown-row.ts'
import { type FormField, formFields, guessedIn } from './row.form.ts'

/** The values of a row, to be corrected. */
export function valuesForm(page: ShownRow, base: string): Html {
  const { context, draft } = page
  const { locale } = context
  const words = reviewWords(locale)
  const { ordinal, entry, asRead } = draft.content
  const fields = formFields(entry, locale).map((field) => fieldItem(field, page))
  const save = html`<div>
    ${buttonRow(button({ text: words.save }), buttonLink({ text: words.backToReview, href: `${base}#r-${ordinal}` }))}
  </div>`
  const back = asRead
    ? buttonForm(
        { action: `${base}/as-read`, hidden: seenFields(draft) },
        html`<button type="submit" class="linklike">${words.asRead}</button>`,
      )
    : ''
  return html`${form({ action: `${base}/rows/${ordinal}`, hidden: seenFields(draft) }, html`${fields} ${save}`)}
  ${back}`
}

function fieldItem({ name, kind, shown, optional }: FormField, page: ShownRow): Html {
  const { context, typed, faults = [], draft } = page
  const { locale } = context
  const words = reviewWords(locale)
  const id = name.replace('.', '-')
  const value = typed?.get(name) ?? shown
  const guess = guessedIn(draft.content.entry).has(name) ? words.guessToSave : undefined
  const own = {
    id,
    name,
    label: fieldName(name, locale),
    value,
    optional,
    hint: guess,
    fault: faultAt(faults, id),
  }
  switch (kind) {
    case 'date':
      return html`${textField({ ...own, hint: words.dateHint, autocomplete: 'off' }, locale)}
      ${dateNow(name, draft, locale)}`
    case 'count':
      return textField(
        { ...own, hint: guess ?? words.peopleHint, width: 'short', inputmode: 'numeric' },
        locale,
      )
    case 'number':
      return textField({ ...own, width: 'short', inputmode: 'decimal' }, locale)
    case 'direction':
      return selectField({ ...own, choices: choices('direction', DIRECTIONS, locale) }, locale)
    case 'kind':
      return selectField({ ...own, choices: choices('exchangeKind', EXCHANGE_KINDS, locale) }, locale)
    case 'type':
      return selectField({ ...own, choices: choices('type', AGREEMENT_TYPES, locale) }, locale)
    case 'long-text':
      return textArea({ ...own, rows: 3 }, locale)
    case 'text':
      return textField({ ...own, width: 'full' }, locale)
  }
}

/** The date that is kept, in words and as it stands in the data, so that what was typed can be held against it. */
function dateNow(name: string, { content: { entry } }: StatedDraft, locale: DeskLocale): Html | '' {
  const dated = entry.kind === 'exchange' || entry.kind === 'agreement' ? entry.date : undefined
  const reading = name === 'date' ? dated : entry.kind === 'fact' ? entry.asOf : undefined
  if (!reading) return ''
  return html`<p class="hint">
    ${reviewWords(locale).dateIs(dateInWords(reading.value, locale), reading.value)}
  </p>`
}

function choices(field: string, values: readonly string[], locale: DeskLocale) {
  return values.map((value) => ({ value, text: valueText(field, value, locale) }))
}
