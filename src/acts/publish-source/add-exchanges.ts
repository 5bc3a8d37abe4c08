import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Exchange } from '../../records/exchange/exchange.ts'
import { addExchanges as addExchangeRows, newExchange } from '../../records/exchange/exchange.store.ts'
import { exchangesOf } from '../../records/exchange/exchange.view.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { InSource } from './in-source.ts'
import type { ExchangeEntry, Numbered } from './reviewed-drafts.ts'
import { type Likeness, separate } from './separate.ts'

export type KeptExchange = Kept<Exchange, 'exchange'>

/** The exchanges of one partner by the ordinal of their draft, the parts of another after it. */
export async function addExchanges(
  tx: Tx,
  partnershipId: Exchange['partnershipId'],
  entries: readonly Numbered<ExchangeEntry>[],
  inSource: InSource,
): Promise<Map<number, KeptExchange>> {
  const stored = await exchangesOf(tx.rows, tx.registerId, partnershipId)
  const { settled, left } = separate(entries, ([, entry]) => likenessOf(entry), stored.map(likenessOfStored))
  for (const [ordinal] of left) inSource.left.add(ordinal)
  const known = new Map(stored.map((one) => [likenessOfStored(one).identity, one]))
  const all = new Map<number, KeptExchange>()
  for (const [ordinal, entry] of wholesFirst(settled)) {
    const whole = entry.partOf === null ? undefined : all.get(entry.partOf)
    const there = known.get(likenessOf(entry).identity)
    all.set(ordinal, there ?? newExchange(tx, toExchange(partnershipId, entry, whole?.id ?? null, inSource)))
  }
  const stands = new Set(stored.map(({ id }) => id))
  await addExchangeRows(
    tx,
    [...all.values()].filter(({ id }) => !stands.has(id)),
  )
  return all
}

/** The same when date and words are; perhaps the same when the date is. */
function likenessOf({ date, title }: ExchangeEntry): Likeness {
  return { identity: JSON.stringify([date.value, inOwnLanguage(title.value)]), likeness: date.value }
}

function likenessOfStored({ content: { date, title } }: KeptExchange): Likeness {
  return { identity: JSON.stringify([date.value, title]), likeness: date.value }
}

function wholesFirst(entries: readonly Numbered<ExchangeEntry>[]) {
  return entries.toSorted(([, a], [, b]) => Number(a.partOf !== null) - Number(b.partOf !== null))
}

type Read<T> = { readonly value: T; readonly basis: 'stated' | 'inferred'; readonly rule: string }

function withBasis<T>({ value, basis, rule }: Read<T>) {
  return { value, basis, rule: basis === 'inferred' ? rule : null }
}

function toExchange(
  partnershipId: Exchange['partnershipId'],
  entry: ExchangeEntry,
  partOf: Exchange['partOf'],
  inSource: InSource,
): Exchange {
  const { date, title, exchangeKind, direction, people, parties, place, span, evidence } = entry
  return {
    partnershipId,
    date: withBasis(date),
    title: inOwnLanguage(title.value),
    kind: withBasis(exchangeKind),
    direction: withBasis(direction),
    people: people && withBasis(people),
    parties: parties.map(({ value }) => ({ ...value, who: inOwnLanguage(value.who) })),
    place: place && inOwnLanguage(place.value),
    partOf,
    state: 'held',
    words: inSource.words(span),
    evidence: evidence.map(inSource.words),
  }
}
