import { spanOf } from '../../acts/review/readings.ts'
import type { Review } from '../../acts/review/review.ts'
import type { Answer } from '../../http/route.ts'
import { languageOf } from '../../kernel/language-of.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS } from '../../kernel/vocabulary.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { type Html, html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import type { DeskContext } from '../desk-context.ts'
import { deskAnswer } from '../desk-page.ts'
import { attributes } from '../parts/attributes.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { selectField } from '../parts/choice-field.ts'
import { buttonForm, faultAt, form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { textArea, textField } from '../parts/text-field.ts'
import { seenFields } from './answer-form.ts'
import { rowNumber } from './question-id.ts'
import { type FormField, formFields } from './row.form.ts'
import { splitPart } from './split-part.ts'
import { dateInWords, fieldName, valueText } from './value-text.ts'

interface RowPage {
  readonly context: DeskContext
  readonly review: Review
  readonly draft: StatedDraft
  readonly typed?: URLSearchParams
  readonly faults?: readonly LinkedFault[]
}

/** One row of a review: its words, its values to correct, and what else can be done with it. */
export function rowPage(page: RowPage): Promise<Answer> {
  const { context, review, draft, faults = [] } = page
  const { locale, register } = context
  const words = reviewWords(locale)
  const base = `/desk/${register?.slug}/review/${review.source.id}`
  const { ordinal, entry } = draft.content
  const title = words.rowTitle(rowNumber(ordinal))
  const crumbs = [
    { text: importWords(locale).sourcesTitle, href: `/desk/${register?.slug}/sources` },
    { text: review.source.content.title, href: `${base}#r-${ordinal}` },
  ]
  const isOver = draft.state === 'published' || draft.state === 'dropped'
  return deskAnswer(
    context,
    { title, crumbs, faulty: faults.length > 0 },
    html`${pageTop({ title, faults }, locale)} ${rowWords(page)}
    ${draft.state === 'published' ? html`<p class="notice">${words.publishedRow}</p>` : ''}
    ${isOver ? html`<p>${buttonLink({ text: words.backToReview, href: `${base}#r-${ordinal}` })}</p>` : html`${valuesForm(page, base)} ${entry.kind === 'exchange' ? splitPart(draft, review, { locale, base }) : ''} ${mergePart(page, base)} ${assignPart(page, base)} ${dropPart(page, base)}`}`,
    faults.length > 0 ? 422 : 200,
  )
}

function rowWords({ context: { locale }, review, draft }: RowPage): Html {
  const { start, end } = spanOf(draft.content.entry)
  const text = review.source.content.text.slice(start, end).trim()
  const lang = languageOf(text)
  return html`<figure class="row-words">
    <figcaption>${reviewWords(locale).rowWords}</figcaption>
    <blockquote ${attributes({ lang: lang === locale ? undefined : lang })}>${text}</blockquote>
  </figure>`
}

function valuesForm(page: RowPage, base: string): Html {
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

function fieldItem({ name, kind, shown, optional }: FormField, page: RowPage): Html {
  const { context, typed, faults = [], draft } = page
  const { locale } = context
  const words = reviewWords(locale)
  const id = name.replace('.', '-')
  const value = typed?.get(name) ?? shown
  const own = { id, name, label: fieldName(name, locale), value, optional, fault: faultAt(faults, id) }
  switch (kind) {
    case 'date':
      return html`${textField({ ...own, hint: words.dateHint, autocomplete: 'off' }, locale)}
      ${dateNow(name, draft, locale)}`
    case 'count':
      return textField({ ...own, hint: words.peopleHint, width: 'short', inputmode: 'numeric' }, locale)
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

/** The rows that it can be merged into: the exchanges nearest to it. */
function mergePart({ context: { locale }, review, draft }: RowPage, base: string): Html | '' {
  const words = reviewWords(locale)
  const { entry } = draft.content
  if (entry.kind !== 'exchange') return ''
  const at = entry.span.start
  const others = review.drafts
    .flatMap((other) => {
      const { entry: told, ordinal } = other.content
      const isOpen = other.state === 'open' || other.state === 'accepted'
      return isOpen && told.kind === 'exchange' && other.id !== draft.id ? [{ other, told, ordinal }] : []
    })
    .sort((a, b) => Math.abs(a.told.span.start - at) - Math.abs(b.told.span.start - at))
    .slice(0, 20)
  if (others.length === 0) return ''
  const rows = others.map(({ other, told, ordinal }) => ({
    value: `${other.id}@${other.version}`,
    text: `${rowNumber(ordinal)} · ${dateInWords(told.date.value, locale)} · ${told.title.value.slice(0, 60)}`,
  }))
  return html`<details>
    <summary>${words.merge}</summary>
    <p class="hint">${words.mergeHint}</p>
    ${form(
      { action: `${base}/merge`, hidden: seenFields(draft) },
      html`${selectField({ id: 'into', label: words.mergeInto, choices: rows }, locale)}
        <div>${button({ text: words.merge, kind: 'plain' })}</div>`,
    )}
  </details>`
}

function assignPart({ context: { locale }, review, draft }: RowPage, base: string): Html | '' {
  const words = reviewWords(locale)
  const { kind } = draft.content.entry
  if (kind !== 'exchange' && kind !== 'agreement' && kind !== 'fact') return ''
  const names = review.partners.map(({ told }) => told.entry.name.value)
  const known = names.map((name) => ({ text: name, value: name }))
  return html`<details>
    <summary>${words.assign}</summary>
    ${known.length > 1 ? form({ action: `${base}/assign`, hidden: seenFields(draft) }, html`<div class="button-row">${known.map(({ text, value }) => button({ text, kind: 'plain', name: 'partner', value }))}</div>`) : ''}
    ${form(
      { action: `${base}/assign`, hidden: seenFields(draft) },
      html`${textField({ id: 'other-partner', name: 'partner', label: words.otherPartner }, locale)}
        <div>${button({ text: words.save, kind: 'plain' })}</div>`,
    )}
  </details>`
}

function dropPart({ context: { locale }, draft, typed, faults = [] }: RowPage, base: string): Html {
  const words = reviewWords(locale)
  const fault = faultAt(faults, 'reason')
  return html`<details ${attributes({ open: fault !== undefined })}>
    <summary>${words.drop}</summary>
    ${form(
      { action: `${base}/drop`, hidden: { ...seenFields(draft), from: 'row' } },
      html`${textField({ id: 'reason', label: words.dropWhy, hint: words.dropWhyHint, width: 'full', value: typed?.get('reason') ?? '', fault }, locale)}
        <div>${button({ text: words.drop, kind: 'danger' })}</div>`,
    )}
  </details>`
}
