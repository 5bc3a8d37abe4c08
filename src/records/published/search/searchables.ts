import { type Edtf, UNKNOWN } from '../../../edtf/edtf.ts'
import type { Texts } from '../../../kernel/locale.ts'
import { inChunks } from '../../in-chunks.ts'
import type { PartnershipData } from '../publishing/publish-partnership.ts'
import type { PublishedReads } from '../reads.ts'
import type { StoredExchange } from '../stored-exchange.ts'
import type { AgreementView, FactView } from '../views.ts'
import type { Searchable } from './search-row.ts'

/** These records as search knows them, those that are public now; built from published rows only, so that no draft can be found. */
export async function searchablesOf(reads: PublishedReads, ids: readonly string[]): Promise<Searchable[]> {
  const found: Searchable[] = []
  await inChunks(ids, async (chunk) => {
    for (const read of [exchanges, agreements, facts, partners, places])
      found.push(...(await read(reads, chunk)))
  })
  return found
}

/** A text of which nobody noted the language, as an old page's own words. */
function written(text: string | null | undefined): Texts[] {
  return text ? [{ und: text }] : []
}

async function exchanges(reads: PublishedReads, ids: readonly string[]): Promise<Searchable[]> {
  const query = reads.selectFrom('published_exchange').select(['id', 'partnership_id', 'data'])
  return (await query.where('id', 'in', ids).execute()).map(({ id, partnership_id, data }) => {
    const view = JSON.parse(data) as StoredExchange // written by publishExchanges
    const { title, date, kind, direction, place, parties, sourceWords, evidence } = view
    return {
      recordId: id,
      kind: 'exchange',
      partnershipId: partnership_id,
      shown: { kind: 'exchange', title, date, exchangeKind: kind, direction },
      texts: [
        title,
        ...(place ? [place] : []),
        ...parties.map(({ who }) => who),
        ...written(sourceWords),
        ...evidence.flatMap(written),
      ],
      date,
      words: [kind],
    }
  })
}

async function agreements(reads: PublishedReads, ids: readonly string[]): Promise<Searchable[]> {
  const query = reads
    .selectFrom('published_agreement')
    .select(['id', 'partnership_id', 'counted_date', 'data'])
  return (await query.where('id', 'in', ids).execute()).map(({ id, partnership_id, counted_date, data }) => {
    const { type, thirdParties, dates } = JSON.parse(data) as AgreementView // written by publishAgreements
    const date = counted_date as Edtf // the counted date of a checked agreement
    return {
      recordId: id,
      kind: 'agreement',
      partnershipId: partnership_id,
      shown: { kind: 'agreement', type, thirdParties, date },
      texts: [...thirdParties, ...dates.flatMap(({ place }) => (place ? [place] : []))],
      date,
      words: [type],
    }
  })
}

async function facts(reads: PublishedReads, ids: readonly string[]): Promise<Searchable[]> {
  const rows = await reads
    .selectFrom('published_fact as fact')
    .leftJoin('published_partnership as partnership', 'partnership.place_id', 'fact.place_id')
    .select(['fact.id', 'fact.place_id', 'fact.data', 'partnership.id as partnership_id'])
    .where('fact.id', 'in', ids)
    .execute()
  return rows.map(({ id, place_id, data, partnership_id }) => {
    const { key, labels, number, unit, text } = JSON.parse(data) as FactView // written by publishFacts
    return {
      recordId: id,
      kind: 'fact',
      partnershipId: partnership_id,
      shown: { kind: 'fact', key, labels, number, unit, text, placeId: place_id },
      texts: [...labels, text],
      date: UNKNOWN,
      words: key === null ? [] : [key],
    }
  })
}

async function partners(reads: PublishedReads, ids: readonly string[]): Promise<Searchable[]> {
  const query = reads.selectFrom('published_partnership').select(['id', 'place_id', 'data'])
  const rows = await query.where('id', 'in', ids).execute()
  const spelled = await spellings(
    reads,
    rows.map(({ place_id }) => place_id),
  )
  return rows.map(({ id, place_id, data }) => {
    const { slug, names, background } = JSON.parse(data) as PartnershipData // written by publishPartnership
    return {
      recordId: id,
      kind: 'partner',
      partnershipId: id,
      shown: { kind: 'partner', slug },
      texts: [names, ...(spelled.get(place_id) ?? []), ...background],
      date: UNKNOWN,
      words: [],
    }
  })
}

async function places(reads: PublishedReads, ids: readonly string[]): Promise<Searchable[]> {
  const rows = await reads
    .selectFrom('published_place as place')
    .leftJoin('published_partnership as partnership', 'partnership.place_id', 'place.id')
    .select(['place.id', 'partnership.id as partnership_id'])
    .where('place.id', 'in', ids)
    .execute()
  const spelled = await spellings(reads, ids)
  return rows.map(({ id, partnership_id }) => {
    const names = spelled.get(id) ?? []
    return {
      recordId: id,
      kind: 'place',
      partnershipId: partnership_id,
      shown: {
        kind: 'place',
        names: Object.fromEntries(names.toReversed().flatMap((name) => Object.entries(name))),
      },
      texts: names,
      date: UNKNOWN,
      words: [],
    }
  })
}

/** Every spelling of these places, one text each, in the order of the authority file. */
export async function spellings(
  reads: PublishedReads,
  placeIds: readonly string[],
): Promise<Map<string, Texts[]>> {
  if (placeIds.length === 0) return new Map()
  const rows = await reads
    .selectFrom('published_place_name')
    .select(['place_id', 'language', 'text'])
    .where('place_id', 'in', placeIds)
    .orderBy('place_id')
    .orderBy('ordinal')
    .execute()
  const byPlace = Map.groupBy(rows, ({ place_id }) => place_id)
  return new Map(
    [...byPlace].map(([id, names]) => [id, names.map(({ language, text }) => ({ [language]: text }))]),
  )
}
