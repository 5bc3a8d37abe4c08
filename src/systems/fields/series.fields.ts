import { type DraftFields, may, needed, recordId, texts } from './field.ts'

export const seriesFields: DraftFields = {
  name: needed('names', texts),
  about: may('about', texts),
  partner: may('partnershipId', recordId),
}
