import { agreementRecords } from './agreement.rows.ts'
import type { Values } from './columns.ts'
import { exchangeRecords } from './exchange.rows.ts'
import { factRecords } from './fact.rows.ts'
import { mediaRecords } from './media.rows.ts'
import type { DescribedName } from './nouns.ts'
import { partnerRecords } from './partner.rows.ts'
import { partyRecords } from './party.rows.ts'
import { seriesRecords } from './series.rows.ts'
import { placeRecords } from './place.rows.ts'
import type { Scope } from './scope.ts'
import { sourceRecords } from './source.rows.ts'

/** How the published records of each noun are read: in chunks, so that a file of any length needs little memory. */
export const RECORDS: Readonly<Record<DescribedName, (scope: Scope) => AsyncGenerator<readonly Values[]>>> = {
  partner: partnerRecords,
  agreement: agreementRecords,
  exchange: exchangeRecords,
  party: partyRecords,
  fact: factRecords,
  place: placeRecords,
  series: seriesRecords,
  media: mediaRecords,
  source: sourceRecords,
}
