import { addressOf, type Scope } from './scope.ts'
import { exchangeRecords } from './exchange.rows.ts'
import type { PartyRecord } from './party.ts'

/** Who took part in every published exchange, in the order of the exchanges. */
export async function* partyRecords(scope: Scope): AsyncGenerator<PartyRecord[]> {
  for await (const exchanges of exchangeRecords(scope))
    yield exchanges.flatMap(({ id, partner, date, parties, changed_on, data_date }) =>
      parties.map((party, position) => ({
        id: `${id}.${position}`,
        exchange: id,
        partner,
        date,
        position,
        ...party,
        changed_on,
        url: `${addressOf(scope.base, id)}#party-${position}`,
        data_date,
      })),
    )
}
