import { sha256 } from '../../kernel/hash.ts'
import { type Id, toId } from '../../kernel/ids.ts'
import { ok, refused } from '../../kernel/result.ts'
import { addAgreements } from '../../records/agreement/agreement.store.ts'
import { addExchanges } from '../../records/exchange/exchange.store.ts'
import { addFacts } from '../../records/fact/fact.store.ts'
import { openHistory } from '../../records/history/history.store.ts'
import { addPartnership } from '../../records/partnership/partnership.store.ts'
import type { Act } from '../../records/perform.ts'
import { addPlace } from '../../records/place/place.store.ts'
import type { SourceRecord } from '../../records/published/described/source.ts'
import { publishAgreements } from '../../records/published/publishing/publish-agreement.ts'
import { publishExchanges } from '../../records/published/publishing/publish-exchange.ts'
import { publishFacts } from '../../records/published/publishing/publish-fact.ts'
import { publishPartnership } from '../../records/published/publishing/publish-partnership.ts'
import { publishPlace } from '../../records/published/publishing/publish-place.ts'
import { publishRegister } from '../../records/published/publishing/publish-register.ts'
import { publishSeries } from '../../records/published/publishing/publish-series.ts'
import { type Quotes, quotesFrom } from '../../records/published/publishing/source-words.ts'
import type { Kept } from '../../records/record-row.ts'
import { addRow } from '../../records/record-store.ts'
import { addRegister } from '../../records/register/register.store.ts'
import { type Register, registerContent } from '../../records/register/register.ts'
import { registerIdOf } from '../../records/register/register.view.ts'
import { addSource } from '../../records/source/source.store.ts'
import type { Tx } from '../../records/tx.ts'
import { agreementFrom, exchangeFrom, factFrom, partnershipFrom, placeFrom, seriesFrom } from './contents.ts'
import { keepDays } from './keep-days.ts'
import type { OpenTables } from './tables.ts'

export type OpenTablesFault =
  { readonly kind: 'slug-taken'; readonly slug: string } | { readonly kind: 'register-here' }

/**
 * Opens a register from the published tables of another, under the ids that its records have there. History begins anew:
 * the tables hold none. Of the sources it has what the tables quote; those excerpts must stand in the file store already.
 */
export const openFromTables: Act<OpenTables, null, OpenTablesFault> = {
  name: 'open-from-tables',
  right: 'operator',
  run: async (tx, tables) => {
    const here = tx.rows.selectFrom('register').select('id').where('id', '=', tx.registerId)
    if (await here.executeTakeFirst()) return refused({ kind: 'register-here' })
    if (await registerIdOf(tx.rows, tables.register.slug))
      return refused({ kind: 'slug-taken', slug: tables.register.slug })
    await openIt(tx, tables)
    const quotes = await addAllSources(tx, tables)
    await addTies(tx, tables, quotes)
    await addTold(tx, tables, quotes)
    await keepDays(tx, tables)
    return ok(null)
  },
}

async function openIt(tx: Tx, { register, places }: OpenTables): Promise<void> {
  const content: Register = registerContent.parse({
    slug: register.slug,
    names: register.name,
    placeId: register.place,
    locales: register.locales,
    portalTrail: register.portal_trail,
    licence: register.licence,
    masthead: false,
  })
  await addRegister(tx, content)
  await openHistory(tx)
  for (const place of places)
    await publishPlace(tx, await addPlace(tx, placeFrom(place), idOf<'place'>(place)))
  await publishRegister(tx, { id: tx.registerId, version: 1, changedAt: tx.at, content })
}

async function addAllSources(tx: Tx, { sources, excerpts }: OpenTables): Promise<Quotes> {
  for (const source of sources)
    await addSource(tx, sourceFrom(source, excerpts.get(source.id)?.text ?? ''), idOf<'source'>(source))
  return quotesFrom(
    tx,
    [...excerpts.values()].map((excerpt) => excerpt.itself()),
  )
}

function sourceFrom({ title, address, media_type, received_on }: SourceRecord, text: string) {
  return {
    title,
    origin: address,
    mediaType: media_type,
    fileHash: sha256(text),
    byteLength: Buffer.byteLength(text),
    text,
    receivedAt: `${received_on}T00:00:00.000Z`,
  }
}

async function addTies(tx: Tx, tables: OpenTables, quotes: Quotes): Promise<void> {
  for (const partner of tables.partners)
    await publishPartnership(
      tx,
      await addPartnership(tx, partnershipFrom(partner), idOf<'partnership'>(partner)),
    )
  for (const one of tables.series) {
    const kept = keptAs<'series', ReturnType<typeof seriesFrom>>(tx, one, seriesFrom(one))
    await addRow(tx, 'series', kept)
    await publishSeries(tx, kept)
  }
  const exchanges = tables.exchanges.map((one) => {
    const quoted = tables.quoted.get(one.id) ?? { words: null, evidence: [] }
    return keptAs<'exchange', ReturnType<typeof exchangeFrom>>(tx, one, exchangeFrom(one, quoted))
  })
  await addExchanges(tx, exchanges)
  await publishExchanges(tx, exchanges, quotes)
}

async function addTold(tx: Tx, tables: OpenTables, quotes: Quotes): Promise<void> {
  const sourceOf = ({ source }: { readonly source: { readonly id: string } | null }) =>
    (source && tables.excerpts.get(source.id)?.itself()) ?? null
  const agreements = tables.agreements.map((one) => {
    const from = sourceOf(one)
    return keptAs<'agreement', ReturnType<typeof agreementFrom>>(
      tx,
      one,
      agreementFrom(one, from ? [from] : []),
    )
  })
  await addAgreements(tx, agreements)
  await publishAgreements(tx, agreements, quotes)
  const facts = tables.facts.map((one) =>
    keptAs<'fact', ReturnType<typeof factFrom>>(tx, one, factFrom(one, sourceOf(one))),
  )
  await addFacts(tx, facts)
  await publishFacts(tx, facts, quotes, undefined)
}

function keptAs<N extends 'series' | 'exchange' | 'agreement' | 'fact', Content extends object>(
  tx: Tx,
  record: { readonly id: string },
  content: Content,
): Kept<Content, N> {
  return { id: idOf<N>(record), version: 1, changedAt: tx.at, content }
}

function idOf<N extends string>({ id }: { readonly id: string }): Id<N> {
  const checked = toId<N>(id)
  if (!checked) throw new Error(`${id} is no id of ours`)
  return checked
}
