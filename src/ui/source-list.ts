import type { Locale } from '../kernel/locale.ts'
import { wordsFor } from '../words/words-for.ts'
import { dayText } from './date-text.ts'
import { type Html, html } from './html.ts'
import { textByScript } from './text-in.ts'

export interface Source {
  readonly id: string
  readonly title: string
  /** YYYY-MM-DD. */
  readonly receivedOn: string
}

/** Each source once, in the order in which a section first leans on it. */
export function distinctSources(sources: readonly (Source | null)[]): Source[] {
  return [
    ...new Map(sources.filter((source) => source !== null).map((source) => [source.id, source])).values(),
  ]
}

/** Where the values come from: numbered, so that a row points at its source in two letters. */
export function sourceList(sources: readonly Source[], locale: Locale): Html | '' {
  if (sources.length === 0) return ''
  const words = wordsFor(locale)
  return html`<div class="sources">
    <p>${words.sources}</p>
    <ol>
      ${sources.map(
        (source, place) =>
          html`<li id="source-${place + 1}">
            ${textByScript(source.title, locale)}
            <span class="quiet">${receivedOn(source.receivedOn, locale)}</span>
          </li>`,
      )}
    </ol>
  </div>`
}

export function sourceMark(sources: readonly Source[], source: Source | null, locale: Locale): Html | '' {
  const place = sources.findIndex((each) => each.id === source?.id) + 1
  if (place === 0) return ''
  const label = wordsFor(locale).sourceNumber(place)
  return html`<a class="source-mark" href="#source-${place}" aria-label="${label}">[${place}]</a>`
}

function receivedOn(day: string, locale: Locale): Html {
  const [before = '', after = ''] = wordsFor(locale).received('\n').split('\n')
  return html`${before}${dayText(day, locale)}${after}`
}
