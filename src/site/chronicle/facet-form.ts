import type { ChronicleView, Counted } from '../../records/published/chronicle.view.ts'
import { type Html, html } from '../../ui/html.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import type { ChronicleQuery, FacetName } from './chronicle.query.ts'

interface Option {
  readonly value: string
  readonly text: string
  readonly lang: string
  readonly count: number
}

/** A choice for each facet, each option with what it would show under all other choices; sent by its button alone. */
export function facetForm(context: PageContext, view: ChronicleView, query: ChronicleQuery): Html {
  const { locale, partners } = context
  const words = chronicleWords(locale)
  const { facets } = view
  const { kind, direction, group, from, to } = query.filter
  const years = yearOptions(facets.years, locale)
  return html`<form class="facets" method="get" action="/${locale}/exchanges" aria-label="${words.choose}">
    ${partners.length > 1 ? select('partner', words.partner, partnerOptions(view, context), query.partner, context) : ''}
    ${select('kind', words.kind, named(facets.kinds, wordsFor(locale).kinds, locale), kind, context)}
    ${select('direction', words.direction, named(facets.directions, wordsFor(locale).directions, locale), direction, context)}
    ${select('group', words.group, named(facets.groups, recordWords(locale).groups, locale), group, context)}
    <div class="facet-years">
      ${select('from', words.from, years, text(from), context)}
      ${select('to', words.to, years, text(to), context)}
    </div>
    <button type="submit">${words.apply}</button>
  </form>`
}

function text(year: number | null): string | null {
  return year === null ? null : String(year)
}

function partnerOptions({ facets }: ChronicleView, { locale }: PageContext): Option[] {
  return facets.partners.map(({ value, count }) => ({
    value: value.slug,
    ...inLocale(value.names, locale),
    count,
  }))
}

function named<Word extends string>(
  counted: readonly Counted<Word>[],
  words: Readonly<Record<Word, string>>,
  locale: string,
): Option[] {
  return counted.map(({ value, count }) => ({ value, text: words[value], lang: locale, count }))
}

function yearOptions(years: readonly Counted<number>[], locale: string): Option[] {
  return years.map(({ value, count }) => ({ value: String(value), text: String(value), lang: locale, count }))
}

function select(
  name: FacetName,
  label: string,
  options: readonly Option[],
  chosen: string | null,
  { locale }: PageContext,
): Html {
  const words = chronicleWords(locale)
  return html`<div class="facet">
    <label for="facet-${name}">${label}</label>
    <select id="facet-${name}" name="${name}">
      <option value="">${words.anyOf}</option>
      ${options.map(
        ({ value, text: shown, lang, count }) =>
          html`<option
            value="${value}"
            ${lang === locale ? '' : html`lang="${lang}"`}
            ${value === chosen ? html`selected` : ''}
          >
            ${words.option(shown, count)}
          </option>`,
      )}
      ${
        chosen !== null && !options.some(({ value }) => value === chosen)
          ? html`<option value="${chosen}" selected>${words.option(chosen, 0)}</option>`
          : ''
      }
    </select>
  </div>`
}
