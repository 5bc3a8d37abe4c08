import type { Locale } from '../../kernel/locale.ts'
import { AGREEMENT_TYPES, type AgreementType } from '../../kernel/vocabulary.ts'
import { lookWords } from '../../words/look/words.ts'
import { grouped } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import type { ListedPartner } from '../partner-list.ts'
import { type PlaceGroup, WHERE, whereName, whereOf } from './where.ts'

/** What is chosen at first, as an address can say it: ?where=asia&tie=sister. */
export interface ChosenPartners {
  readonly where: string | null
  readonly tie: string | null
}

export const TIES = [...AGREEMENT_TYPES, 'none'] as const

export function tieNameOf({ tie }: Pick<ListedPartner, 'tie'>): (typeof TIES)[number] {
  return tie?.type ?? 'none'
}

interface Choice {
  readonly value: string
  readonly text: string
  readonly count: number
}

/** Radio buttons that the style sheet reads with :has(): they filter without a script and on a copy without a server. */
export function partnerFilter(
  listed: readonly { readonly partner: ListedPartner; readonly group: PlaceGroup }[],
  chosen: ChosenPartners,
  locale: Locale,
): Html {
  const words = wordsFor(locale)
  const all = { value: 'all', text: words.allOf, count: listed.length }
  const where = WHERE.map((value) => ({
    value,
    text: whereName(value, locale),
    count: listed.filter(({ group }) => whereOf(group).split(' ').includes(value)).length,
  }))
  const ties = TIES.map((value) => ({
    value,
    text: value === 'none' ? words.tieNotKnown : words.ties[value satisfies AgreementType],
    count: listed.filter(({ partner }) => tieNameOf(partner) === value).length,
  }))
  return html`<details class="filter">
    <summary>${words.filter}</summary>
    <div class="filter-groups">
      ${choices('where', lookWords(locale).where, [all, ...present(where)], chosen.where, locale)}
      ${choices('tie', lookWords(locale).tieKind, [all, ...present(ties)], chosen.tie, locale)}
    </div>
  </details>`
}

/** A choice that would show nothing is no choice. */
function present(options: readonly Choice[]): Choice[] {
  return options.filter(({ count }) => count > 0)
}

function choices(
  name: string,
  legend: string,
  options: readonly Choice[],
  chosen: string | null,
  locale: Locale,
): Html {
  const checked = options.find(({ value }) => value === chosen)?.value ?? 'all'
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${options.map(
      ({ value, text, count }) =>
        html`<label class="choice">
          <input type="radio" name="${name}" value="${value}" ${value === checked ? html` checked` : ''} />
          <span>${text}</span>
          <span class="choice-count">${grouped(count, locale)}</span>
        </label>`,
    )}
  </fieldset>`
}
