import { agreementContent } from '../agreement/agreement.ts'
import type { Partnership } from '../partnership/partnership.ts'
import type { Place } from '../place/place.ts'
import { seriesContent } from '../series/series.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { Reads } from '../tx.ts'

/** Records that others may name, with what they are called; enough of them for a list to choose from. */
export interface Named {
  readonly id: string
  readonly names: Texts
  /** What tells two of one name apart: a date, a kind, a country. */
  readonly beside?: string | undefined
}

const MOST = 3000
/** A person finds no exchange in a longer list. */
const MOST_EXCHANGES = 200

function rowsOf(reads: Reads, registerId: string, noun: 'partnership' | 'place' | 'series') {
  return reads
    .selectFrom(noun as 'place') // all three have the columns that are asked for
    .select(['id', 'content'])
    .where('register_id', '=', registerId)
    .orderBy('id')
    .limit(MOST)
    .execute()
}

export async function namedPartners(reads: Reads, registerId: string): Promise<Named[]> {
  const rows = await rowsOf(reads, registerId, 'partnership')
  return rows.map(({ id, content }) => {
    const { names }: Pick<Partnership, 'names'> = JSON.parse(content) // a thousand; each was checked when it was written
    return { id, names }
  })
}

export async function namedPlaces(reads: Reads, registerId: string): Promise<Named[]> {
  const rows = await rowsOf(reads, registerId, 'place')
  return rows.map(({ id, content }) => {
    const place: Pick<Place, 'names' | 'country'> = JSON.parse(content) // as above
    const shown = place.names.toSorted((a, b) => rank(a.role) - rank(b.role))
    return {
      id,
      names: Object.fromEntries(shown.map(({ language, text }) => [language, text])),
      beside: place.country ?? undefined,
    }
  })
}

/** Later spellings win: the one that the register writes. */
function rank(role: string): number {
  return ['alias', 'official', 'standard'].indexOf(role)
}

export async function namedSeries(reads: Reads, registerId: string): Promise<Named[]> {
  const rows = await rowsOf(reads, registerId, 'series')
  return rows.map(({ id, content }) => ({ id, names: seriesContent.parse(JSON.parse(content)).names }))
}

/** The last exchanges of a partner, newest first. */
export async function namedExchanges(
  reads: Reads,
  registerId: string,
  partnershipId: string,
): Promise<Named[]> {
  const rows = await reads
    .selectFrom('exchange')
    .select(['id', 'label', 'earliest'])
    .where('register_id', '=', registerId)
    .where('partnership_id', '=', partnershipId)
    .orderBy('earliest', 'desc')
    .orderBy('id')
    .limit(MOST_EXCHANGES)
    .execute()
  return rows.map(({ id, label, earliest }) => ({
    id,
    names: { ko: label ?? '' },
    beside: earliest ?? undefined,
  }))
}

export async function namedAgreements(
  reads: Reads,
  registerId: string,
  partnershipId: string,
): Promise<(Named & { readonly type: string })[]> {
  const rows = await reads
    .selectFrom('agreement')
    .select(['id', 'content'])
    .where('register_id', '=', registerId)
    .where('partnership_id', '=', partnershipId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, content }) => {
    const { name, type, dates } = agreementContent.parse(JSON.parse(content))
    return { id, names: name ?? {}, type, beside: dates[0]?.date }
  })
}
