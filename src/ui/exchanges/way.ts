import type { Locale } from '../../kernel/locale.ts'
import type { Direction } from '../../kernel/vocabulary.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import type { Exchange, TwoCities } from './exchange.ts'

/** Who went where, in words beside the colour and the side; what was only inferred says so. */
export function way(exchange: Exchange, cities: TwoCities, locale: Locale): Html {
  const words = wordsFor(locale)
  const inferred =
    exchange.directionBasis === 'inferred' ? html` <i class="inferred">${words.inferred}</i>` : ''
  return html`<span class="way">${wayWords(exchange.direction, cities, locale)}${inferred}</span>`
}

function wayWords(direction: Direction, { home, partner }: TwoCities, locale: Locale): string {
  const words = wordsFor(locale)
  const texts: Record<Direction, string> = {
    inbound: words.came(home),
    outbound: words.went(partner),
    both: words.bothWays,
    none: words.noTravel,
  }
  return texts[direction]
}
