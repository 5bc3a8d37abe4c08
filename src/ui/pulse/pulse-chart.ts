import type { Locale } from '../../kernel/locale.ts'
import { pulseWords } from '../../words/pulse/words.ts'
import { type Html, html } from '../html.ts'
import { pulseTable } from './pulse-table.ts'

export interface ContactYear {
  readonly year: number
  readonly came: number
  readonly went: number
  readonly both: number
  readonly greetings: number
}

export interface CountedContacts {
  readonly years: readonly ContactYear[]
  readonly meetings: number
  readonly greetings: number
}

const TALLEST = 56 // pixels of the longest bar
const LABELS = 26 // pixels below for the years
const MOST_LABELS = 7

/**
 * A line of years: where we went above it, where they came below it, a dot for what was exchanged without meeting.
 * Places are per cent of the width and letters are not scaled, so that it reads the same on a phone.
 */
export function pulseChart(counted: CountedContacts, locale: Locale): Html {
  const { years } = counted
  const words = pulseWords(locale)
  const about = words.chartAbout(String(years[0]?.year ?? ''), String(years.at(-1)?.year ?? ''))
  const most = Math.max(1, ...years.map(({ came, went, both }) => Math.max(came, went) + both))
  const height = 2 * TALLEST + 12 + LABELS
  return html`<svg class="pulse-chart" width="100%" height="${height}" role="img" aria-label="${about}">
      <line class="pulse-thread" x1="0" x2="100%" y1="${TALLEST + 6}" y2="${TALLEST + 6}" />
      ${years.map((year, place) => column(year, place, years.length, most))} ${labels(years)}
    </svg>
    <ul class="pulse-key" aria-hidden="true">
      <li class="key-went">${words.went}</li>
      <li class="key-came">${words.came}</li>
      <li class="key-greeting">${words.greetings}</li>
    </ul>
    <p class="quiet">${words.totals(counted.meetings, counted.greetings)}</p>
    <details class="chart-numbers">
      <summary>${words.numbers}</summary>
      ${pulseTable(years, locale)}
    </details>`
}

/** A meeting of both sides stands on both sides of the line. */
function column(year: ContactYear, place: number, count: number, most: number): Html {
  const step = 100 / count
  const left = round((place + 0.2) * step)
  const width = round(0.6 * step)
  const [up, down] = [(year.went + year.both) / most, (year.came + year.both) / most]
  const middle = TALLEST + 6
  return html`${up > 0 ? bar('went', left, width, middle - 1 - up * TALLEST, up * TALLEST) : ''}
  ${down > 0 ? bar('came', left, width, middle + 1, down * TALLEST) : ''}
  ${year.greetings > 0 ? dot(round((place + 0.5) * step), middle) : ''}`
}

function bar(side: 'came' | 'went', left: number, width: number, top: number, height: number): Html {
  return html`<rect
    class="chart-${side}"
    x="${left}%"
    y="${round(top)}"
    width="${width}%"
    height="${round(Math.max(3, height))}"
  />`
}

function dot(centre: number, middle: number): Html {
  return html`<circle class="pulse-greeting" cx="${centre}%" cy="${middle}" r="4" />`
}

/** Every so many years, the last one always; none so near the end that it would run into the last. */
function labels(years: readonly ContactYear[]): Html {
  const every = stepOf(years.length)
  const last = years.length - 1
  const shown = years.flatMap(({ year }, place) => {
    const isRound = year % every === 0 && last - place >= every * 0.75
    return isRound || place === last ? [{ year, place }] : []
  })
  return html`${shown.map(({ year, place }) => {
    const x = round(((place + 0.5) * 100) / years.length)
    const anchor = place === last && last > 0 ? 'end' : place === 0 ? 'start' : 'middle'
    const at = anchor === 'end' ? 100 : anchor === 'start' ? 0 : x
    return html`<text x="${at}%" y="${2 * TALLEST + 12 + LABELS - 6}" text-anchor="${anchor}">${year}</text>`
  })}`
}

function stepOf(count: number): number {
  return [1, 2, 5, 10, 20, 50].find((step) => count / step <= MOST_LABELS) ?? 100
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
