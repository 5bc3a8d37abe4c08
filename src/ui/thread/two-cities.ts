import type { Locale, Texts } from '../../kernel/locale.ts'
import type { Direction } from '../../kernel/vocabulary.ts'
import { type Html, html } from '../html.ts'
import { textIn } from '../text-in.ts'

export interface TwoCitiesPicture {
  readonly home: Texts
  readonly partner: Texts
  /** Which threads are drawn: ours there, theirs here, both, or one without travel. */
  readonly way: Direction
  /** What the picture shows, for those who do not see it. */
  readonly description: string
  /** What stands on the thread: how many travelled, or what was signed. */
  readonly middle: Html | ''
}

/**
 * The two cities and the thread between them, as the sign of the site has it: above goes ours, below comes theirs. Lines
 * stretch and letters do not, so that it reads the same on a phone.
 */
export function twoCities(picture: TwoCitiesPicture, locale: Locale): Html {
  const { home, partner, way, description, middle } = picture
  return html`<div class="two-cities">
    <p class="two-cities-home">${textIn(home, locale)}</p>
    <div class="two-cities-thread">
      <svg width="100%" height="${HEIGHT}" role="img" aria-label="${description}">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="${HEIGHT}">
          ${lines(way)}
        </svg>
        ${way === 'outbound' || way === 'both' ? arrow('went') : ''}
        ${way === 'inbound' || way === 'both' ? arrow('came') : ''}
        <circle class="two-cities-dot-home" cx="0" cy="${HEIGHT / 2}" r="8" />
        <circle class="two-cities-dot-partner" cx="100%" cy="${HEIGHT / 2}" r="8" />
      </svg>
      ${middle ? html`<p class="two-cities-middle two-cities-${way}">${middle}</p>` : ''}
    </div>
    <p class="two-cities-partner">${textIn(partner, locale)}</p>
  </div>`
}

const HEIGHT = 150
const WENT = 'M0 50C25 -6 75 -6 100 50'
const CAME = 'M100 50C75 106 25 106 0 50'

function lines(way: Direction): Html {
  const line = (name: string, path: string) =>
    html`<path class="two-cities-${name}" d="${path}" vector-effect="non-scaling-stroke" />`
  if (way === 'none') return line('still', 'M0 50H100')
  return html`${way === 'inbound' ? '' : line('went', WENT)} ${way === 'outbound' ? '' : line('came', CAME)}`
}

/** At the top of our thread, at the foot of theirs, where both run level. */
function arrow(side: 'came' | 'went'): Html {
  const [y, path] = side === 'went' ? [0.08, 'M-5 -7L4 0L-5 7'] : [0.92, 'M5 -7L-4 0L5 7']
  return html`<svg x="50%" y="${y * HEIGHT}" overflow="visible">
    <path class="two-cities-${side}" d="${path}" />
  </svg>`
}
