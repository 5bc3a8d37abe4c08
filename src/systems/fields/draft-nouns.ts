import type { EditableNoun } from '../../records/editable/editable.ts'
import { agreementFields } from './agreement.fields.ts'
import { exchangeFields } from './exchange.fields.ts'
import { factFields } from './fact.fields.ts'
import type { DraftFields } from './field.ts'
import { partnershipFields } from './partnership.fields.ts'
import { placeFields } from './place.fields.ts'
import { seriesFields } from './series.fields.ts'

/** A noun of which a program may send drafts. */
export interface DraftNoun {
  readonly noun: EditableNoun
  /** As the public's interface calls it in addresses: "exchanges". */
  readonly file: string
  /** "Exchange", as schemas are called. */
  readonly title: string
  readonly fields: DraftFields
}

/** Everything that a program may send; counterpart contacts and the register's own settings are for people. */
export const DRAFT_NOUNS: readonly DraftNoun[] = [
  { noun: 'exchange', file: 'exchanges', title: 'Exchange', fields: exchangeFields },
  { noun: 'agreement', file: 'agreements', title: 'Agreement', fields: agreementFields },
  { noun: 'partnership', file: 'partners', title: 'Partner', fields: partnershipFields },
  { noun: 'place', file: 'places', title: 'Place', fields: placeFields },
  { noun: 'fact', file: 'facts', title: 'Fact', fields: factFields },
  { noun: 'series', file: 'series', title: 'Series', fields: seriesFields },
]

/** "/api/v1/drafts/exchanges", after the register's name where it has one in its addresses. */
export function draftsPath({ file }: Pick<DraftNoun, 'file'>): string {
  return `/api/v1/drafts/${file}`
}
