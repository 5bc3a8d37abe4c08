import type { Locale } from '../../kernel/locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import type { PeopleByYear, PeopleOfYear } from './people-by-year.ts'
import { peopleTable } from './people-table.ts'

const ROW = 24 // pixels per year
const BAR = 14
const SPINE = 30 // half the room for the year between the two sides
const LONGEST = 32 // per cent of the width; the rest is for the number at the end of the bar

/**
 * Years down the thread, those who came to the left and those who went to the right. Lengths are per cent of the
 * width and letters are not scaled, so that it reads the same at 320 px and at 900 px.
 */
export function peopleChart(people: PeopleByYear, locale: Locale): Html {
  const words = wordsFor(locale)
  const { years, uncounted } = people
  const most = Math.max(1, ...years.flatMap(({ came, went }) => [came, went]))
  const about = words.chartAbout(String(years[0]?.year ?? ''), String(years.at(-1)?.year ?? ''))
  return html`<div class="chart-sides" aria-hidden="true">
      <span class="came-side">${words.chartCame}</span><span class="went-side">${words.chartWent}</span>
    </div>
    <svg class="chart" width="100%" height="${years.length * ROW}" role="img" aria-label="${about}">
      ${years.map((year, place) => row(year, place, most))}
    </svg>
    ${uncounted > 0 ? html`<p class="quiet">${words.chartUncounted(uncounted)}</p>` : ''}
    <details class="chart-numbers">
      <summary>${words.chartNumbers}</summary>
      ${peopleTable(years, locale)}
    </details>`
}

function row({ year, came, went }: PeopleOfYear, place: number, most: number): Html {
  const middle = place * ROW + ROW / 2
  const empty = came + went === 0 ? ' chart-empty' : ''
  return html`<text class="chart-year${empty}" x="50%" y="${middle + 5}" text-anchor="middle">${year}</text>
    ${came > 0 ? bar('came', came, middle, most) : ''} ${went > 0 ? bar('went', went, middle, most) : ''}`
}

/** SVG cannot add per cent and pixels, so the pixels are a shift. */
function bar(side: 'came' | 'went', count: number, middle: number, most: number): Html {
  const length = Math.max(0.8, (count / most) * LONGEST)
  const sign = side === 'went' ? 1 : -1
  const end = 50 + sign * length
  return html`<g transform="translate(${sign * SPINE} 0)">
    <rect
      class="chart-${side}"
      x="${round(Math.min(50, end))}%"
      y="${middle - BAR / 2}"
      width="${round(length)}%"
      height="${BAR}"
      rx="2"
    />
    <text x="${round(end)}%" y="${middle + 5}" dx="${sign * 6}" text-anchor="${sign > 0 ? 'start' : 'end'}"
      >${count}</text
    >
  </g>`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
