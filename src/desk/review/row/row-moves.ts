import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { attributes } from '../../parts/attributes.ts'
import { button } from '../../parts/buttons.ts'
import { selectField } from '../../parts/choice-field.ts'
import { faultAt, form } from '../../parts/form.ts'
import { textField } from '../../parts/text-field.ts'
import { seenFields } from '../questions/answer-form.ts'
import { rowNumber } from '../questions/question-id.ts'
import { dateInWords } from '../value-text.ts'
import type { ShownRow } from './shown-row.ts'

/** The rows that it can be merged into: the exchanges nearest to it. */
export function mergePart({ context: { locale }, review, draft }: ShownRow, base: string): Html | '' {
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

/** Another partner that the row may belong to. */
export function assignPart({ context: { locale }, review, draft }: ShownRow, base: string): Html | '' {
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

/** Leaving the row out, with the reason. */
export function dropPart({ context: { locale }, draft, typed, faults = [] }: ShownRow, base: string): Html {
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
