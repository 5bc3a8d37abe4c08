import { DIRECTIONS, EXCHANGE_KINDS, PARTY_GROUPS } from '../../kernel/vocabulary.ts'
import { type Html, html } from '../../ui/html.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { choicesOf, chronicleAddress, type ChronicleQuery, type FacetName } from './chronicle.query.ts'

/** What was chosen, each a link to the list without it. */
export function chosenFacets(context: PageContext, query: ChronicleQuery): Html | '' {
  const { locale } = context
  const choices = choicesOf(query)
  if (choices.length === 0) return ''
  const words = chronicleWords(locale)
  return html`<nav class="chips" aria-label="${words.chosen}">
    <ul>
      ${choices.map(([name, value]) => {
        const without = choices.filter(([other]) => other !== name)
        const shown = inWords(name, value, context)
        return html`<li>
          <a
            class="chip"
            href="${chronicleAddress(locale, without)}"
            aria-label="${words.remove(labelOf(name, context), shown)}"
            >${shown} <span class="chip-remove" aria-hidden="true">×</span></a
          >
        </li>`
      })}
      <li><a class="chips-clear" href="${chronicleAddress(locale, [])}">${words.clear}</a></li>
    </ul>
  </nav>`
}

function labelOf(name: FacetName, { locale }: PageContext): string {
  return chronicleWords(locale)[name]
}

function inWords(name: FacetName, value: string, { locale, partners }: PageContext): string {
  const words = wordsFor(locale)
  const among = <Word extends string>(list: readonly Word[], texts: Readonly<Record<Word, string>>) => {
    const known = list.find((word) => word === value)
    return known === undefined ? value : texts[known]
  }
  switch (name) {
    case 'partner': {
      const partner = partners.find(({ slug }) => slug === value)
      return partner ? inLocale(partner.names, locale).text : value
    }
    case 'kind':
      return among(EXCHANGE_KINDS, words.kinds)
    case 'direction':
      return among(DIRECTIONS, words.directions)
    case 'group':
      return among(PARTY_GROUPS, recordWords(locale).groups)
    case 'from':
      return chronicleWords(locale).since(value)
    case 'to':
      return chronicleWords(locale).until(value)
  }
}
