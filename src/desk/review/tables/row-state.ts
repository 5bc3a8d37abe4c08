import type { Review } from '../../../acts/review/review.ts'
import { settlementOf } from '../../../acts/review/settlement.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import type { OnPage } from '../on-page.ts'
import type { AnyRow } from '../rows.ts'

/** Where a row stands: asked about, open, accepted, published or dropped, and what becomes of it. */
export function stateOf({ draft, isAsked, ordinal }: AnyRow, { locale, review }: OnPage): Html {
  const words = reviewWords(locale)
  if (isAsked) return html`<span class="state state-asked">${words.asked}</span>`
  const verdict = draft.state === 'published' ? undefined : verdictText(draft, review, locale)
  return html`<span class="state state-${draft.state}" id="s-${ordinal}">${words.states[draft.state]}</span
    >${verdict ? html` <small>${verdict}</small>` : ''}`
}

/** What becomes of a row beside the records that stand; nothing is said of one that is simply new. */
function verdictText({ content }: StatedDraft, { verdicts }: Review, locale: DeskLocale): string | undefined {
  const verdict = verdicts.get(content.ordinal)
  const { verdicts: words } = reviewWords(locale)
  if (!verdict || verdict.kind === 'new') return undefined
  if (verdict.kind === 'same') return words.same
  const { kind } = settlementOf(verdict, content.match)
  return kind === 'leave' ? undefined : words[kind]
}
