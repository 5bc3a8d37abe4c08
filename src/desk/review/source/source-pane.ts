import type { StatedDraft } from '../../../records/draft/draft.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { languageOf } from '../../../kernel/language-of.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { attributes } from '../../parts/attributes.ts'
import type { OnPage } from '../on-page.ts'
import { rowNumber } from '../questions/question-id.ts'
import { type TextPart, textParts } from './text-parts.ts'

/** The old page as it was received, each word that was read tied to what was read from it. */
export function sourcePane(page: OnPage, from: number, to: number): Html {
  const { locale, review } = page
  const words = reviewWords(locale)
  const { text } = review.source.content
  const lang = languageOf(text)
  const rows = new Set(review.drafts.filter(hasRow).map(({ content }) => content.ordinal))
  const parts = textParts(text, review.drafts, from, to)
  return html`<section class="source-pane" aria-labelledby="source-pane">
    <h2 id="source-pane">${words.sourcePane} <small>${words.keptAsIs}</small></h2>
    ${legend(locale)}
    <div ${attributes({ class: 'source-text', lang: lang === locale ? undefined : lang })}>
      ${parts.map((part) => partItem(part, rows, page))}
    </div>
  </section>`
}

const MARKS = ['when', 'who', 'way', 'what', 'value', 'unread', 'aside'] as const

/** What each line under the words means, drawn as it is in the text. */
function legend(locale: DeskLocale): Html {
  const words = reviewWords(locale)
  return html`<ul class="legend" aria-label="${words.legend}">
    ${MARKS.map((mark) => html`<li><mark class="text-${mark}">${words.legendOf[mark]}</mark></li>`)}
  </ul>`
}

function hasRow({ state, content: { entry } }: StatedDraft): boolean {
  if (state === 'dropped') return false
  return entry.kind === 'exchange' || entry.kind === 'agreement' || entry.kind === 'fact'
}

/** Nothing stands between a part and the next: the text is shown letter for letter. */
function partItem({ text, keys, mark, begins }: TextPart, rows: ReadonlySet<number>, page: OnPage): Html {
  const words = reviewWords(page.locale)
  const anchors = begins.map((ordinal) =>
    rows.has(ordinal)
      ? html`<a
          class="to-row"
          id="o-${ordinal}"
          href="#r-${ordinal}"
          aria-label="${words.toRow(rowNumber(ordinal))}"
          >${rowNumber(ordinal)}</a
        >`
      : html`<span id="o-${ordinal}"></span>`,
  )
  const lit = keys.length > 0 ? keys.join(' ') : undefined
  const isMark = mark !== undefined && mark !== 'aside' && mark !== 'unread'
  const given = attributes({ class: mark && `text-${mark}`, 'data-lit': lit })
  if (isMark) return html`${anchors}<mark ${given}>${text}</mark>`
  return lit ? html`${anchors}<span ${given}>${text}</span>` : html`${anchors}${text}`
}
