import type { Review } from '../../../acts/review/review.ts'
import { languageOf } from '../../../kernel/language-of.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import type { StatedDraft } from '../../../records/draft/draft.ts'
import { spanOf } from '../../../acts/review/readings.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { attributes } from '../../parts/attributes.ts'
import { seenFields } from '../questions/answer-form.ts'

/** The words of a row, each a button: the second row begins with the one that is pressed. */
export function splitPart(
  draft: StatedDraft,
  review: Review,
  { locale, base }: { readonly locale: DeskLocale; readonly base: string },
): Html | '' {
  const words = reviewWords(locale)
  const { start, end } = spanOf(draft.content.entry)
  const text = review.source.content.text.slice(start, end)
  const lang = languageOf(text)
  const [, ...places] = [...text.matchAll(/\S+/gu)]
  if (places.length === 0) return ''
  const hidden = Object.entries(seenFields(draft))
  return html`<details>
    <summary>${words.split}</summary>
    <p class="hint">${words.splitHint}</p>
    <form
      method="post"
      action="${base}/split"
      class="split-words"
      ${attributes({ lang: lang === locale ? undefined : lang })}
    >
      ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      <span>${text.trim().split(/\s/u, 1)[0] ?? ''}</span>
      ${places.map(
        ([word], at) =>
          html`<button
            type="submit"
            name="at"
            value="${start + (places[at]?.index ?? 0)}"
            class="split-word"
            aria-label="${words.splitAt(word)}"
          >
            ${word}
          </button>`,
      )}
    </form>
  </details>`
}
