import { DIRECTIONS, EXCHANGE_KINDS, PARTY_GROUPS } from '../../kernel/vocabulary.ts'
import type { ChronicleFilter, ListPage } from '../../records/published/chronicle.view.ts'
import type { PartnerSummary } from '../../records/published/views.ts'

/** The choices of the chronicle as they stand in its address. */
export interface ChronicleQuery {
  readonly filter: ChronicleFilter
  /** The address of the partner that was chosen. */
  readonly partner: string | null
  readonly at: ListPage['at']
}

const YEAR = /^[12]\d{3}$/
const LONGEST_CURSOR = 80

/** What the address asks for; a value that no list holds is as if it were not there. */
export function readChronicleQuery(
  query: URLSearchParams,
  partners: readonly Pick<PartnerSummary, 'id' | 'slug'>[],
): ChronicleQuery {
  const one = <Word extends string>(name: string, words: readonly Word[]): Word | null =>
    words.find((word) => word === query.get(name)) ?? null
  const partner = partners.find(({ slug }) => slug === query.get('partner'))
  const [from, to] = [yearIn(query.get('from')), yearIn(query.get('to'))]
  const swapped = from !== null && to !== null && from > to
  return {
    filter: {
      kind: one('kind', EXCHANGE_KINDS),
      direction: one('direction', DIRECTIONS),
      group: one('group', PARTY_GROUPS),
      partnerId: partner?.id ?? null,
      from: swapped ? to : from,
      to: swapped ? from : to,
    },
    partner: partner?.slug ?? null,
    at: cursorIn(query),
  }
}

function yearIn(text: string | null): number | null {
  return text !== null && YEAR.test(text) ? Number(text) : null
}

function cursorIn(query: URLSearchParams): ListPage['at'] {
  for (const towards of ['next', 'previous'] as const) {
    const cursor = query.get(towards)
    if (cursor && cursor.length <= LONGEST_CURSOR) return { cursor, towards }
  }
  return null
}

/** Facets by their name in the address. */
export type FacetName = 'partner' | 'kind' | 'direction' | 'group' | 'from' | 'to'

/** The choices as name and value, in the order of the form. */
export function choicesOf({ filter, partner }: ChronicleQuery): [FacetName, string][] {
  const { kind, direction, group, from, to } = filter
  const all: readonly (readonly [FacetName, string | number | null])[] = [
    ['partner', partner],
    ['kind', kind],
    ['direction', direction],
    ['group', group],
    ['from', from],
    ['to', to],
  ]
  return all.flatMap(([name, value]): [FacetName, string][] =>
    value === null ? [] : [[name, String(value)]],
  )
}

/** The address of the list with these choices. */
export function chronicleAddress(locale: string, choices: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(choices.map(([name, value]) => [name, value])).toString()
  return `/${locale}/exchanges${query ? `?${query}` : ''}`
}
