import { type RawBuilder, sql } from 'kysely'
import { marks } from './marks.ts'
import type { NamedPartner } from './names.view.ts'
import { needsLook, type Term, wantedByDate, wantedInText, wantedPartners } from './question.ts'
import type { Wanted } from './wanted.ts'

/** A word of a question with all that it may stand for. */
export interface Reading {
  readonly term: Term
  /** Partners that it names. */
  readonly partners: readonly NamedPartner[]
  /** Words of the closed lists. */
  readonly meanings: readonly string[]
}

/** As the index is asked, and as the texts are looked at afterwards. */
export interface AskedFor {
  readonly matches: RawBuilder<boolean>
  readonly looks: readonly RawBuilder<boolean>[]
}

/** The rows in which a word may be found: it stands there, or it names their partner, their date or their kind. */
export function wantedOf({ term, partners, meanings }: Reading): Wanted {
  const inText = term.folded === '' ? [] : wantedInText(term)
  const ways: Wanted[] = [
    ...(inText.length > 0 ? [{ all: inText }] : []),
    ...wantedPartners(partners.map(({ partnershipId }) => partnershipId)),
    ...wantedByDate(term),
    ...meanings.map((word) => ({ token: marks.word(word) })),
  ]
  return { any: ways }
}

/** For words whose tokens say less than the word does: the text has it, or the row belongs to a partner of that name. */
export function likeIn({ term, partners, meanings }: Reading): RawBuilder<boolean>[] {
  if (meanings.length > 0 || term.date !== null || !needsLook(term)) return []
  const has = sql`published_search.folded like ${`%${term.folded}%`}` // folded words have no % and no _
  if (partners.length === 0) return [sql<boolean>`${has}`]
  const ids = sql.join(partners.map(({ partnershipId }) => partnershipId))
  return [sql<boolean>`(${has} or published_search.partnership_id in (${ids}))`]
}
