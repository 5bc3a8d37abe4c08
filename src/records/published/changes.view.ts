import type { Texts } from '../../kernel/locale.ts'
import type { ExchangeKind } from '../../kernel/vocabulary.ts'
import { partnerLinks, toPartnerLink } from './links.view.ts'
import type { PublishedReads } from './reads.ts'
import type { StoredExchange } from './stored-exchange.ts'
import type { AgreementView, FactView, PartnerLink } from './views.ts'

/** Which changes are told: all of a register, or those of one partner, or of exchanges of one kind. */
export interface ChangesAsked {
  readonly registerId: string
  readonly partnershipId?: string | undefined
  readonly kind?: ExchangeKind | undefined
}

/** A record that was published, corrected or withdrawn; of a withdrawn one nothing but the notice. */
export type ChangeView = {
  readonly id: string
  /** The day of the change, YYYY-MM-DD in UTC. */
  readonly on: string
  readonly partner: PartnerLink | null
} & (
  | { readonly noun: 'partnership' }
  | { readonly noun: 'agreement'; readonly type: AgreementView['type'] }
  | { readonly noun: 'exchange'; readonly title: Texts; readonly kind: ExchangeKind }
  | { readonly noun: 'fact'; readonly label: Texts; readonly text: Texts }
  | { readonly noun: 'withdrawn'; readonly reason: string }
)

/** What a feed holds: a reader that looks once a month misses nothing of a city's usual work. */
const MOST = 100

/** The last changes of what is public, newest first. */
export async function lastChangesOf(reads: PublishedReads, asked: ChangesAsked): Promise<ChangeView[]> {
  const only = asked.kind !== undefined
  const found = await Promise.all([
    exchangesChanged(reads, asked),
    only ? [] : agreementsChanged(reads, asked),
    only ? [] : factsChanged(reads, asked),
    only ? [] : partnershipsChanged(reads, asked),
    only ? [] : withdrawals(reads, asked),
  ])
  return found.flat().toSorted(newestFirst).slice(0, MOST)
}

function newestFirst(a: ChangeView, b: ChangeView): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1
  return a.id < b.id ? -1 : 1
}

async function exchangesChanged(reads: PublishedReads, asked: ChangesAsked): Promise<ChangeView[]> {
  let query = reads
    .selectFrom('published_exchange as exchange')
    .select(['exchange.id', 'exchange.partnership_id', 'exchange.data', 'exchange.changed_on'])
    .where('exchange.register_id', '=', asked.registerId)
    .orderBy('exchange.changed_on', 'desc')
    .orderBy('exchange.id')
    .limit(MOST)
  if (asked.partnershipId !== undefined)
    query = query.where('exchange.partnership_id', '=', asked.partnershipId)
  if (asked.kind !== undefined)
    query = query
      .innerJoin('published_listing as listed', 'listed.id', 'exchange.id')
      .where('listed.kind', '=', asked.kind)
  const rows = await query.execute()
  const partners = await partnersOf(reads, rows)
  return rows.map((row) => {
    const { title, kind } = JSON.parse(row.data) as StoredExchange // written by publishExchanges
    return { ...changeOf(row, partners.get(row.partnership_id)), noun: 'exchange', title, kind }
  })
}

async function agreementsChanged(reads: PublishedReads, asked: ChangesAsked): Promise<ChangeView[]> {
  let query = reads
    .selectFrom('published_agreement')
    .select(['id', 'partnership_id', 'data', 'changed_on'])
    .where('register_id', '=', asked.registerId)
    .orderBy('changed_on', 'desc')
    .orderBy('id')
    .limit(MOST)
  if (asked.partnershipId !== undefined) query = query.where('partnership_id', '=', asked.partnershipId)
  const rows = await query.execute()
  const partners = await partnersOf(reads, rows)
  return rows.map((row) => {
    const { type } = JSON.parse(row.data) as AgreementView // written by publishAgreements
    return { ...changeOf(row, partners.get(row.partnership_id)), noun: 'agreement', type }
  })
}

async function factsChanged(reads: PublishedReads, asked: ChangesAsked): Promise<ChangeView[]> {
  let query = reads
    .selectFrom('published_fact as fact')
    .innerJoin('published_partnership as partnership', 'partnership.place_id', 'fact.place_id')
    .select(['fact.id', 'partnership.id as partnership_id', 'fact.data', 'fact.changed_on'])
    .where('fact.register_id', '=', asked.registerId)
    .orderBy('fact.changed_on', 'desc')
    .orderBy('fact.id')
    .limit(MOST)
  if (asked.partnershipId !== undefined) query = query.where('partnership.id', '=', asked.partnershipId)
  const rows = await query.execute()
  const partners = await partnersOf(reads, rows)
  return rows.map((row) => {
    const { labels, text } = JSON.parse(row.data) as FactView // written by publishFacts
    return {
      ...changeOf(row, partners.get(row.partnership_id)),
      noun: 'fact',
      label: labels.at(-1) ?? {},
      text,
    }
  })
}

async function partnershipsChanged(reads: PublishedReads, asked: ChangesAsked): Promise<ChangeView[]> {
  let query = reads
    .selectFrom('published_partnership as partnership')
    .innerJoin('published_place as place', 'place.id', 'partnership.place_id')
    .select(['partnership.id', 'partnership.data', 'partnership.changed_on', 'place.data as place'])
    .where('partnership.register_id', '=', asked.registerId)
    .orderBy('partnership.changed_on', 'desc')
    .orderBy('partnership.id')
    .limit(MOST)
  if (asked.partnershipId !== undefined) query = query.where('partnership.id', '=', asked.partnershipId)
  const rows = await query.execute()
  return rows.map((row) => ({ ...changeOf(row, toPartnerLink(row)), noun: 'partnership' }))
}

async function withdrawals(reads: PublishedReads, asked: ChangesAsked): Promise<ChangeView[]> {
  let query = reads
    .selectFrom('published_withdrawal')
    .selectAll()
    .where('register_id', '=', asked.registerId)
    .orderBy('withdrawn_on', 'desc')
    .orderBy('id')
    .limit(MOST)
  if (asked.partnershipId !== undefined) query = query.where('partnership_id', '=', asked.partnershipId)
  const rows = await query.execute()
  const partners = await partnersOf(reads, rows)
  return rows.map(({ id, withdrawn_on, reason, partnership_id }) => ({
    ...changeOf({ id, changed_on: withdrawn_on }, partners.get(partnership_id ?? '')),
    noun: 'withdrawn',
    reason,
  }))
}

function partnersOf(
  reads: PublishedReads,
  rows: readonly { readonly partnership_id: string | null }[],
): Promise<Map<string, PartnerLink>> {
  return partnerLinks(
    reads,
    rows.flatMap(({ partnership_id: id }) => id ?? []),
  )
}

function changeOf(
  row: { readonly id: string; readonly changed_on: string },
  partner: PartnerLink | undefined,
) {
  return { id: row.id, on: row.changed_on, partner: partner ?? null }
}
