import { guessesOf } from '../../acts/review/confirm-guesses.ts'
import { type Html, html } from '../../ui/html.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { button } from '../parts/buttons.ts'
import { deskOf, recordOf } from './edit-path.ts'
import type { OnPage } from './on-page.ts'

/** How many values were guessed, what becomes of them, and all of them confirmed at once. */
export function guessNotice(page: OnPage): Html {
  return html`${waitingGuesses(page)} ${publicGuesses(page)}`
}

function waitingGuesses({ locale, base, review }: OnPage): Html | '' {
  const words = reviewWords(locale)
  const count = review.drafts.flatMap(guessesOf).length
  if (count === 0) return ''
  return html`<div class="notice guesses" id="guesses" tabindex="-1">
    <p>${words.guessesOpen(count)}</p>
    <form method="post" action="${base}/confirm">
      <input type="hidden" name="stamp" value="${review.stamp}" />
      ${button({ text: words.confirmGuesses(count), kind: 'plain' })}
    </form>
  </div>`
}

/** Those that are public are shown once more, one by one, before they change. */
function publicGuesses({ locale, base, review }: OnPage): Html | '' {
  const words = reviewWords(locale)
  const ids = review.drafts.flatMap((draft) => {
    const id = draft.state === 'published' ? recordOf(draft, review) : undefined
    return id !== undefined && review.guessed.has(id) ? [id] : []
  })
  if (ids.length === 0) return ''
  return html`<div class="notice guesses">
    <p>${words.guessesPublic(ids.length)}</p>
    <form method="post" action="${deskOf(base)}/exchanges/many">
      <input type="hidden" name="action" value="confirm" />
      ${ids.map((id) => html`<input type="hidden" name="id[]" value="${id}" />`)}
      ${button({ text: words.checkGuesses(ids.length), kind: 'plain' })}
    </form>
  </div>`
}
