import type { Locale } from '../kernel/locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { type Html, html } from './html.ts'
import type { GeoPoint } from './map/geo-point.ts'
import { bearing, compassPoint, distanceKm } from './map/great-circle.ts'
import { minutesAhead, timeDifference } from './time-difference.ts'

export interface MeasuredPlace {
  readonly point: GeoPoint | null
  readonly timeZone: string | null
}

/** How far, which way, how many hours: what the map shows, as text. `home` and `today` as the page writes them. */
export function measures(
  from: MeasuredPlace & { readonly name: string },
  to: MeasuredPlace,
  today: string,
  locale: Locale,
): Html | '' {
  const rows = [...wayRows(from.name, from.point, to.point, locale), ...timeRows(from, to, today, locale)]
  return rows.length > 0 ? html`<dl class="measures">${rows}</dl>` : ''
}

function wayRows(home: string, from: GeoPoint | null, to: GeoPoint | null, locale: Locale): Html[] {
  if (!from || !to) return []
  const words = wordsFor(locale)
  const point = words.compass[compassPoint(bearing(from, to))] ?? ''
  return [
    row(words.distance, html`${words.kilometres(distanceKm(from, to))}`),
    row(words.direction, html`${words.towards(home, point)}`),
  ]
}

function timeRows(
  from: MeasuredPlace & { readonly name: string },
  to: MeasuredPlace,
  today: string,
  locale: Locale,
): Html[] {
  if (!from.timeZone || !to.timeZone) return []
  const words = wordsFor(locale)
  const difference = timeDifference(minutesAhead(from.timeZone, to.timeZone, today), from.name, words)
  return [row(words.localTime, html`${difference} ${clock(to.timeZone, locale)}`)]
}

/** Filled by client/local-time.ts; a page that is kept for hours cannot know the time. */
function clock(timeZone: string, locale: Locale): Html {
  return html`<span class="clock" hidden data-time-zone="${timeZone}">
    ${wordsFor(locale).timeThere} <time></time>
  </span>`
}

function row(label: string, value: Html): Html {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`
}
