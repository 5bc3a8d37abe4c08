import { boundsOf } from '../../edtf/bounds.ts'
import type { Exchange } from '../exchange/exchange.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import { publishedBase, touchPartner } from './publish.ts'
import type { Quotes } from './source-words.ts'
import type { ExchangeView } from './views.ts'

export async function publishExchange(
  tx: Tx,
  exchange: Kept<Exchange, 'exchange'>,
  quotes: Quotes,
): Promise<void> {
  const { partnershipId, date, words } = exchange.content
  const base = await publishedBase(tx, 'exchange', exchange, toExchangeView(exchange, quotes))
  if (!base) return
  // Entries of one day stay in the order of the page that told them.
  const row = { ...base, partnership_id: partnershipId, ...boundsOf(date.value), position: words?.start ?? 0 }
  await tx.rows
    .insertInto('published_exchange')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  touchPartner(tx, partnershipId)
}

function toExchangeView({ id, content }: Kept<Exchange, 'exchange'>, quotes: Quotes): ExchangeView {
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
  }
}
