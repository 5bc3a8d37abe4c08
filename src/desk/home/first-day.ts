import { type Html, html } from '../../ui/html.ts'
import { homeWords } from '../../words/desk/home/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import { buttonLink } from '../parts/buttons.ts'
import type { HomeFacts } from './home-facts.ts'

/** Where a register is still empty: how it begins, for those who may begin it. */
export function firstDay({ names, inReview }: HomeFacts, context: DeskContext): Html | '' {
  if (names.size > 0 || inReview.length > 0 || !mayAs('editor', context)) return ''
  const words = homeWords(context.locale)
  const base = `/desk/${context.register?.slug}`
  return html`<section class="first-day" aria-labelledby="first-day">
    <h2 id="first-day">${words.firstDay}</h2>
    <p>${words.firstDayText}</p>
    <div class="button-row">
      ${buttonLink({ text: words.firstImport, href: `${base}/import`, kind: 'primary' })}
      ${buttonLink({ text: words.firstByHand, href: `${base}/partners/new` })}
    </div>
  </section>`
}
