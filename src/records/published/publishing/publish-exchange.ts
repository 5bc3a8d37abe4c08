import { boundsOf } from '../../../edtf/bounds.ts'
import { type Published, publishEditions } from '../../edition/edition.store.ts'
import type { Exchange } from '../../exchange/exchange.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { writeListing } from '../listing/listing.store.ts'
import { publishedBase, touchPartner } from './publish.ts'
import { writeQuotes } from './quote.store.ts'
import type { Quotes } from './source-words.ts'
import type { StoredExchange } from '../stored-exchange.ts'
import { tags } from '../tags.ts'
import { removeNotices } from './withdrawal.store.ts'

type KeptExchange = Kept<Exchange, 'exchange'>

export async function publishExchanges(
  tx: Tx,
  exchanges: readonly KeptExchange[],
  quotes: Quotes,
): Promise<void> {
  const changed = await publishEditions(tx, 'exchange', exchanges, (one) => toExchangeView(one, quotes))
  const rows = changed.map((exchange) => toRow(tx, exchange))
  await inChunks(rows, (chunk) =>
    tx.rows
      .insertInto('published_exchange')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          data: ref('excluded.data'),
          changed_on: ref('excluded.changed_on'),
          partnership_id: ref('excluded.partnership_id'),
          earliest: ref('excluded.earliest'),
          latest: ref('excluded.latest'),
          position: ref('excluded.position'),
        })),
      )
      .execute(),
  )
  await removeNotices(tx, rows)
  await writeListing(
    tx,
    changed.map(({ record }) => ({ exchange: record, ...placed(record) })),
  )
  await writeQuotes(
    tx,
    'exchange',
    changed.map(({ record }) => quotingOf(record)),
  )
  for (const { id, partnership_id: partnershipId } of rows) {
    tx.touched.add(tags.exchange(id))
    touchPartner(tx, partnershipId)
  }
}

function quotingOf({ id, content: { words, evidence } }: KeptExchange) {
  return { id, from: [words, ...evidence] }
}

function toRow(tx: Tx, exchange: Published<KeptExchange>) {
  const { partnershipId } = exchange.record.content
  return { ...publishedBase(tx, exchange), partnership_id: partnershipId, ...placed(exchange.record) }
}

/** Where it stands in the order of time; entries of one day stay in the order of the page that told them. */
function placed({ content: { date, words } }: KeptExchange) {
  return { ...boundsOf(date.value), position: words?.start ?? 0 }
}

function toExchangeView({ id, content }: Kept<Exchange, 'exchange'>, quotes: Quotes): StoredExchange {
  const { date, title, kind, direction, people, parties, place, partOf, words, evidence } = content
  return {
    id,
    date: date.value,
    ...boundsOf(date.value),
    title,
    kind: kind.value,
    direction: direction.value,
    directionBasis: direction.basis,
    people: people?.value ?? null,
    peopleBasis: people?.basis ?? null,
    parties,
    place,
    partOf,
    sourceWords: quotes.words(words),
    evidence: evidence.flatMap((from) => quotes.words(from) ?? []),
    source: quotes.source(words),
    account: content.account ?? null,
    form: content.form ?? null,
    thirdParties: content.thirdParties ?? [],
    series: content.seriesId ?? null,
    links: (content.links ?? []).map(({ address, title: told }) => ({ address, title: told ?? null })),
    ...shownPrivates(content),
  }
}

/** What stays with the officers unless the register chose to publish it. */
function shownPrivates({
  cost,
  outcome,
  reportDue,
}: Exchange): Pick<StoredExchange, 'cost' | 'outcome' | 'reportDue'> {
  return {
    cost: cost?.published ? { amount: cost.amount, currency: cost.currency } : null,
    outcome: outcome?.published ? outcome.text : null,
    reportDue: reportDue?.published ? reportDue.day : null,
  }
}
