import { spanOf } from '../../../acts/review/readings.ts'
import { languageOf } from '../../../kernel/language-of.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import { type Html, html } from '../../../ui/html.ts'
import type { ReviewWords } from '../../../words/desk/review/ko.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { attributes } from '../../parts/attributes.ts'
import { buttonForm } from '../../parts/form.ts'
import { seenFields } from '../questions/answer-form.ts'
import type { OnPage } from '../on-page.ts'
import { rowNumber } from '../questions/question-id.ts'

/** What became no record: unread words, what was set aside with the reason, and rows that an officer dropped. */
export function leftOver(page: OnPage): Html | '' {
  const words = reviewWords(page.locale)
  const { drafts } = page.review
  const left = drafts.filter(({ state, content: { entry } }) => state !== 'dropped' && isLeftOver(entry.kind))
  const dropped = drafts.filter(({ state }) => state === 'dropped')
  const unread = left.filter(({ content }) => content.entry.kind === 'unread')
  const aside = left.filter(({ content }) => content.entry.kind === 'set-aside')
  return html`<section class="left-over" aria-labelledby="left-over">
    <h2 id="left-over">${words.leftOver} <small>${left.length}</small></h2>
    <p class="hint">${words.leftOverLead}</p>
    ${unread.length > 0 ? list(unread, page) : ''}
    ${
      aside.length > 0
        ? html`<details>
            <summary>${words.asideCount(aside.length)}</summary>
            ${list(aside, page)}
          </details>`
        : ''
    }
    ${
      dropped.length > 0
        ? html`<h3 id="dropped">${words.dropped} <small>${dropped.length}</small></h3>
            ${list(dropped, page)}`
        : ''
    }
  </section>`
}

function isLeftOver(kind: string): boolean {
  return kind === 'unread' || kind === 'set-aside'
}

function list(drafts: readonly StatedDraft[], page: OnPage): Html {
  return html`<ul class="left-list">
    ${drafts.map((draft) => html`<li>${leftItem(draft, page)}</li>`)}
  </ul>`
}

function leftItem(draft: StatedDraft, { locale, base, review }: OnPage): Html {
  const words = reviewWords(locale)
  const { entry, ordinal } = draft.content
  const { start, end } = spanOf(entry)
  const text = review.source.content.text.slice(start, end).trim()
  const lang = languageOf(text)
  const isDropped = draft.state === 'dropped'
  const [action, label] = isDropped ? ['restore', words.restore] : ['make-row', words.makeRow]
  return html`<p>
      <a href="#o-${ordinal}">${whyOf(draft, words)}</a>
      <span ${attributes({ lang: lang === locale ? undefined : lang })}>${text}</span>
    </p>
    ${buttonForm(
      { action: `${base}/${action}`, hidden: seenFields(draft) },
      html`<button type="submit" class="linklike" aria-label="${`${label}: ${text.slice(0, 40)}`}">
        ${label}
      </button>`,
    )}`
}

function whyOf({ state, content }: StatedDraft, words: ReviewWords): string {
  const { entry, why, into } = content
  if (state === 'dropped')
    return why ?? (into === undefined ? words.states.dropped : words.mergedInto(rowNumber(into)))
  if (entry.kind !== 'set-aside') return words.unread
  const reasons: Readonly<Record<string, string>> = words.reasons
  return reasons[entry.why] ?? entry.why
}
