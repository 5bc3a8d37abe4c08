import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Basis } from '../../kernel/vocabulary.ts'
import type { Exchange } from '../../records/exchange/exchange.ts'
import {
  addExchanges as addExchangeRows,
  changeExchange,
  newExchange,
} from '../../records/exchange/exchange.store.ts'
import { exchangesOf } from '../../records/exchange/exchange.view.ts'
import { guessesIn, withGuessesConfirmed } from '../../records/exchange/guesses.ts'
import type { Tx } from '../../records/tx.ts'
import { exchangeVerdicts, type KeptExchange } from '../review/exchange-verdicts.ts'
import { changedIn, type InSource } from './in-source.ts'
import { settledIn } from './settled-in.ts'
import type { ExchangeEntry, Told } from './reviewed-drafts.ts'

/** The exchanges of one partner by the ordinal of their draft, the parts of another after it. */
export async function addExchanges(
  tx: Tx,
  partnershipId: Exchange['partnershipId'],
  entries: readonly Told<ExchangeEntry>[],
  inSource: InSource,
): Promise<Map<number, KeptExchange>> {
  const stored = await exchangesOf(tx.rows, tx.registerId, partnershipId)
  const verdicts = exchangeVerdicts(entries, stored)
  const known = new Map<string, KeptExchange>(stored.map((one) => [one.id, one]))
  const all = new Map<number, KeptExchange>()
  const added: KeptExchange[] = []
  for (const told of wholesFirst(entries)) {
    const settled = settledIn(inSource, told, verdicts.get(told))
    if (!settled) continue
    const whole = told.entry.partOf === null ? undefined : all.get(told.entry.partOf)
    const content = () => toExchange(partnershipId, told.entry, whole?.id ?? null, inSource)
    const stands = settled.kind === 'add' ? undefined : known.get(settled.id)
    if (!stands) added.push(keepIn(all, told, newExchange(tx, content())))
    else if (settled.kind === 'keep')
      known.set(stands.id, keepIn(all, told, await confirmed(tx, inSource, stands, told)))
    else known.set(stands.id, keepIn(all, told, await updated(tx, inSource, stands, content())))
  }
  await addExchangeRows(tx, added)
  return all
}

function keepIn(
  all: Map<number, KeptExchange>,
  { ordinal }: Told<ExchangeEntry>,
  exchange: KeptExchange,
): KeptExchange {
  all.set(ordinal, exchange)
  return exchange
}

/** What stands already stays, but for a guess of it that an officer has confirmed in the review. */
async function confirmed(
  tx: Tx,
  inSource: InSource,
  stands: KeptExchange,
  { ordinal, entry }: Told<ExchangeEntry>,
): Promise<KeptExchange> {
  if (!inSource.wanted.has(ordinal)) return stands
  const { content } = stands
  const settled = withGuessesConfirmed(content)
  const next = {
    ...content,
    direction: isConfirmed(entry.direction, content.direction) ? settled.direction : content.direction,
    people: isConfirmed(entry.people, content.people) ? settled.people : content.people,
  }
  if (guessesIn(next).length === guessesIn(content).length) return stands
  return changedIn(inSource, 'exchange', stands, await changeExchange(tx, stands, next))
}

function isConfirmed(
  told: { readonly value: unknown; readonly basis: Basis } | null,
  stands: { readonly value: unknown } | null,
): boolean {
  return told?.basis === 'entered' && told.value === stands?.value
}

/** What the page tells in the place of what stood; what it does not tell stays, and so do the texts in other languages. */
async function updated(
  tx: Tx,
  inSource: InSource,
  stands: KeptExchange,
  told: Exchange,
): Promise<KeptExchange> {
  const { content } = stands
  const next: Exchange = {
    ...content,
    date: told.date,
    kind: told.kind,
    direction: told.direction,
    title: { ...content.title, ...told.title },
    people: told.people ?? content.people,
    parties: told.parties.length > 0 ? told.parties : content.parties,
    place: told.place ?? content.place,
    words: told.words,
    evidence: [...told.evidence, ...(content.words ? [content.words] : []), ...content.evidence],
  }
  return changedIn(inSource, 'exchange', stands, await changeExchange(tx, stands, next))
}

function wholesFirst(entries: readonly Told<ExchangeEntry>[]) {
  return entries.toSorted(
    ({ entry: a }, { entry: b }) => Number(a.partOf !== null) - Number(b.partOf !== null),
  )
}

type Read<T> = { readonly value: T; readonly basis: Basis; readonly rule: string }

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
