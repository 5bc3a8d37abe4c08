import { inWords } from '../edtf/in-words.ts'
import type { Locale, Texts } from '../kernel/locale.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import type { ExchangeView } from '../records/published/views.ts'
import type { PartnershipData } from '../records/published/publishing/publish-partnership.ts'

/** One line of what can be found: where it stands, what it is called, when it was, and its words in other languages. */
export type Findable = readonly [path: string, title: string, when: string, also: string]

/**
 * All partners and exchanges of a register, latest first, for the search in the browser (client/search-copy.ts): read
 * once, and told in any language.
 */
export async function searchIndex(
  reads: PublishedReads,
  registerId: string,
): Promise<(locale: Locale) => Findable[]> {
  const partners = await reads
    .selectFrom('published_partnership')
    .select('data')
    .where('register_id', '=', registerId)
    .orderBy('slug')
    .execute()
  const exchanges = await reads
    .selectFrom('published_exchange')
    .select(['id', 'data'])
    .where('register_id', '=', registerId)
    .orderBy('earliest', 'desc')
    .orderBy('id')
    .execute()
  const named = partners.map(({ data }) => JSON.parse(data) as PartnershipData) // written by publishPartnership
  const dated = exchanges.map(({ id, data }) => {
    const { title, date } = JSON.parse(data) as Pick<ExchangeView, 'title' | 'date'> // written by publishExchange
    return { id, title, date }
  })
  return (locale) => [
    ...named.map(({ slug, names }): Findable => [`/partners/${slug}`, ...titled(names, locale, '')]),
    ...dated.map(({ id, title, date }): Findable => [
      `/exchanges/${id}`,
      ...titled(title, locale, inWords(date, locale)),
    ]),
  ]
}

function titled(texts: Texts, locale: Locale, when: string): [title: string, when: string, also: string] {
  const title = texts[locale] ?? texts['ko'] ?? Object.values(texts)[0] ?? ''
  const others = Object.values(texts).filter((text) => text !== title)
  return [title, when, others.join(' ')]
}
