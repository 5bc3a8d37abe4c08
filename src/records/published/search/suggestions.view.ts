import type { Locale } from '../../../kernel/locale.ts'
import { folded } from '../../../kernel/folded.ts'
import { partnersNamed } from './names.view.ts'
import { termsOf } from './question.ts'
import { search, type SearchIn } from './search.view.ts'

const MOST = 7

/** What somebody may mean who has typed so far: names of partners first, then titles of exchanges, the latest first. */
export async function suggestionsFor(where: SearchIn, typed: string, locale: Locale): Promise<string[]> {
  const terms = termsOf(typed)
  const [only, ...more] = terms
  if (!only) return []
  const named = more.length > 0 ? [] : await partnersNamed(where.reads, where.registerId, only)
  const found = await search(where, typed, { kinds: ['exchange'], size: MOST, after: 0 })
  const titles = found.kinds.flatMap(({ hits }) =>
    hits.flatMap(({ shown }) =>
      shown.kind === 'exchange' ? (shown.title[locale] ?? Object.values(shown.title)[0] ?? []) : [],
    ),
  )
  const withWords = titles.filter((title) =>
    terms.every((term) => folded(title).replaceAll(' ', '').includes(term.folded)),
  )
  return [...new Set([...named.map(({ name }) => name), ...withWords])].slice(0, MOST)
}
