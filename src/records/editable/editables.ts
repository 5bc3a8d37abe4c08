import { agreementEditable } from './agreement.editable.ts'
import { contactEditable } from './contact.editable.ts'
import type { Editable, EditableNoun } from './editable.ts'
import { exchangeEditable } from './exchange.editable.ts'
import { factEditable } from './fact.editable.ts'
import { mediaEditable } from './media.editable.ts'
import { partnershipEditable } from './partnership.editable.ts'
import { placeEditable } from './place.editable.ts'
import { registerEditable } from './register.editable.ts'
import { seriesEditable } from './series.editable.ts'

export const EDITABLES: Readonly<Record<EditableNoun, Editable>> = {
  partnership: partnershipEditable,
  exchange: exchangeEditable,
  agreement: agreementEditable,
  fact: factEditable,
  place: placeEditable,
  series: seriesEditable,
  contact: contactEditable,
  media: mediaEditable,
  register: registerEditable,
}
