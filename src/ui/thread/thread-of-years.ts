import type { Locale } from '../../kernel/locale.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { grouped } from '../../words/quantity.ts'
import { type Html, html } from '../html.ts'

export interface YearOfPeople {
  readonly year: number
  readonly came: number
  readonly went: number
}

const SIDE = 84 // pixels of the longest bar
const NUMBER = 22 // room above the longest bar for its number
const THREAD = 22 // the years stand on the thread

/**
 * The years along the thread: those who went stand above it, those who came hang below it. Places are per cent of the
 * width and letters are not scaled, so that it reads the same at 320 px and at 1,100 px.
 */
export function threadOfYears(years: readonly YearOfPeople[], locale: Locale): Html | '' {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return ''
  const words = chronicleWords(locale)
  const most = {
    came: Math.max(...years.map(({ came }) => came)),
    went: Math.max(...years.map(({ went }) => went)),
  }
  const largest = Math.max(1, most.came, most.went)
  const middle = roomFor(most.went, largest) + THREAD / 2
  const scale = { count: years.length, most, largest, middle, locale }
  return html`<div class="year-thread">
    <p class="year-thread-sides" aria-hidden="true">
      <span class="went-side">${words.wentSide}</span><span class="came-side">${words.cameSide}</span>
    </p>
    <svg
      class="year-thread-drawing"
      width="100%"
      height="${middle + THREAD / 2 + roomFor(most.came, largest)}"
      role="img"
      aria-label="${words.threadAbout(String(first.year), String(last.year))}"
    >
      <line class="year-thread-line" x1="0" x2="100%" y1="${middle}" y2="${middle}" />
      ${years.map((year, place) => bars(year, place, scale))}
      ${labelled(years).map((place) => label(years, place, middle))}
    </svg>
  </div>`
}

/** Pixels of one side: its longest bar and the number at its end. */
function roomFor(most: number, largest: number): number {
  return most === 0 ? 0 : Math.round((most / largest) * SIDE) + NUMBER
}

interface Scale {
  /** Years. */
  readonly count: number
  /** The longest bar of each side carries its number. */
  readonly most: { readonly came: number; readonly went: number }
  readonly largest: number
  /** Where the thread runs. */
  readonly middle: number
  readonly locale: Locale
}

function bars({ came, went }: YearOfPeople, place: number, scale: Scale): Html {
  return html`${went > 0 ? bar('went', went, place, scale) : ''}
  ${came > 0 ? bar('came', came, place, scale) : ''}`
}

function bar(side: 'came' | 'went', people: number, place: number, scale: Scale): Html {
  const { count, most, largest, locale } = scale
  const height = Math.max(3, Math.round((people / largest) * SIDE))
  const top = scale.middle + (side === 'went' ? -THREAD / 2 - height : THREAD / 2)
  const width = Math.min(4, 62 / count)
  const middle = ((place + 0.5) / count) * 100
  const number =
    people === most[side]
      ? html`<text
          x="${round(middle)}%"
          y="${side === 'went' ? top - 6 : top + height + 17}"
          text-anchor="middle"
          >${grouped(people, locale)}</text
        >`
      : ''
  return html`<rect
      class="chart-${side}"
      x="${round(middle - width / 2)}%"
      y="${top}"
      width="${round(width)}%"
      height="${height}"
      rx="1.5"
    />${number}`
}

const FIVE_YEARS = 5
const MANY = 45 // years from which five of them are narrower than their number

/** The first year, the last one, and round years that keep clear of both. */
function labelled(years: readonly YearOfPeople[]): number[] {
  const step = years.length > MANY ? 2 * FIVE_YEARS : FIVE_YEARS
  const near = Math.ceil(years.length / 5) // of 320 px with the largest letters, a label and a half
  const last = years.length - 1
  return years.flatMap(({ year }, place) => {
    const isEnd = place === 0 || place === last
    return isEnd || (year % step === 0 && place >= near && last - place >= near) ? [place] : []
  })
}

function label(years: readonly YearOfPeople[], place: number, middle: number): Html {
  const last = years.length - 1
  const [x, anchor] =
    place === 0 ? ['0', 'start'] : place === last ? ['100%', 'end'] : [`${middleOf(place, years)}%`, 'middle']
  return html`<text class="year-thread-year" x="${x}" y="${middle + 5}" text-anchor="${anchor}"
    >${years[place]?.year}</text
  >`
}

function middleOf(place: number, { length }: readonly unknown[]): number {
  return round(((place + 0.5) / length) * 100)
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
