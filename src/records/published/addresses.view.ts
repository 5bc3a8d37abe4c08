import type { PublishedReads } from './reads.ts'

/** The page of a published record, for those who list every address. */
export interface PageAddress {
  /** After the locale: "/partners/fullerton". */
  readonly path: string
  /** YYYY-MM-DD. */
  readonly changedOn: string
}

/** Pages of everything but exchanges, of which there may be too many for one list. */
export async function recordAddresses(reads: PublishedReads, registerId: string): Promise<PageAddress[]> {
  const partners = await reads
    .selectFrom('published_partnership')
    .select(['slug', 'changed_on'])
    .where('register_id', '=', registerId)
    .orderBy('slug')
    .execute()
  const agreements = await idsIn(reads, 'published_agreement', registerId)
  const places = await idsIn(reads, 'published_place', registerId)
  return [
    ...partners.map(({ slug, changed_on }) => ({ path: `/partners/${slug}`, changedOn: changed_on })),
    ...agreements.map(({ id, changed_on }) => ({ path: `/agreements/${id}`, changedOn: changed_on })),
    ...places.map(({ id, changed_on }) => ({ path: `/places/${id}`, changedOn: changed_on })),
  ]
}

function idsIn(reads: PublishedReads, table: 'published_agreement' | 'published_place', registerId: string) {
  return reads
    .selectFrom(table)
    .select(['id', 'changed_on'])
    .where('register_id', '=', registerId)
    .orderBy('id')
    .execute()
}

/** Pages of exchanges, `count` from the place `from` on. */
export async function exchangeAddresses(
  reads: PublishedReads,
  registerId: string,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<PageAddress[]> {
  const rows = await reads
    .selectFrom('published_listing as listing')
    .innerJoin('published_exchange as exchange', 'exchange.id', 'listing.id')
    .select(['listing.id', 'exchange.changed_on'])
    .where('listing.register_id', '=', registerId)
    .orderBy('listing.id')
    .offset(from)
    .limit(count)
    .execute()
  return rows.map(({ id, changed_on }) => ({ path: `/exchanges/${id}`, changedOn: changed_on }))
}

export async function exchangeCount(reads: PublishedReads, registerId: string): Promise<number> {
  const { count } = await reads
    .selectFrom('published_partnership')
    .select((eb) => eb.fn.sum<number | null>('exchange_count').as('count'))
    .where('register_id', '=', registerId)
    .executeTakeFirstOrThrow()
  return count ?? 0
}
