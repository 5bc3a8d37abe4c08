import { z } from 'zod'
import { placeContent, placeName } from '../../records/place/place.ts'
import { PLACE_LEVELS } from '../../kernel/vocabulary.ts'
import { type DraftFields, may, needed, texts } from './field.ts'

const { position, timeZone, geonames, wikidata } = placeContent.shape

export const placeFields: DraftFields = {
  spellings: needed('names', z.array(z.strictObject(placeName.shape)).min(1).max(200)),
  level: needed('level', z.enum(PLACE_LEVELS)),
  country: may('country', z.string().regex(/^[A-Z]{2}$/), null),
  region: may('region', texts, null),
  position: may('position', z.strictObject(position.unwrap().shape), null),
  time_zone: may('timeZone', z.strictObject(timeZone.unwrap().shape), null),
  geonames: may('geonames', geonames.unwrap()),
  wikidata: may('wikidata', wikidata.unwrap()),
}
