import type { EditableNoun } from '../../../records/editable/editable.ts'
import type { RecordForm } from '../form/record-form.ts'
import { agreementForm } from './agreement.form.ts'
import { contactForm } from './contact.form.ts'
import { exchangeForm } from './exchange.form.ts'
import { factForm } from './fact.form.ts'
import { mediaForm } from './media.form.ts'
import { partnershipForm } from './partnership.form.ts'
import { placeForm } from './place.form.ts'
import { registerForm } from './register.form.ts'
import { seriesForm } from './series.form.ts'

export const FORMS: Readonly<Record<EditableNoun, RecordForm>> = {
  partnership: partnershipForm,
  exchange: exchangeForm,
  agreement: agreementForm,
  fact: factForm,
  place: placeForm,
  series: seriesForm,
  contact: contactForm,
  media: mediaForm,
  register: registerForm,
}

/** The noun whose list stands at this part of an address. */
export function nounOfSection(section: string): EditableNoun | undefined {
  return Object.values(FORMS).find((form) => form.section === section)?.noun
}
