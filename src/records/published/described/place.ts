import { PLACE_LEVELS } from '../../../kernel/vocabulary.ts'
import { ID, STAMPS } from './common-fields.ts'
import {
  address,
  code,
  decimal,
  derived,
  group,
  list,
  optional,
  recorded,
  texts,
  whole,
  words,
} from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

const spellingFields = {
  text: recorded(words, 'schema:name', { ko: '표기', en: 'The spelling' }),
  language: recorded(words, 'dcterms:language', { ko: '언어 (BCP 47)', en: 'Language (BCP 47)' }),
  role: recorded(code(['official', 'standard', 'alias']), 'gyoryu:nameRole', {
    ko: '공식, 표준, 다른 표기',
    en: 'Official, standard or another',
  }),
  source: recorded(words, 'dcterms:source', {
    ko: '표기의 출처',
    en: 'Where the spelling was found',
  }),
}

export const place = noun({
  name: 'place',
  file: 'places',
  label: { ko: '도시와 이름', en: 'Places and names' },
  meaning: {
    ko: '도시의 여러 언어 이름과 표기, 위치; 이름은 규칙으로 옮겨 적지 않음',
    en: 'Cities with their names and spellings, and where they are; no name is romanised by rule',
  },
  types: ['gyoryu:Place', 'schema:Place'],
  fields: {
    id: ID,
    name: recorded(texts, 'schema:name', { ko: '보이는 이름', en: 'The name to show' }),
    spellings: recorded(list(group(spellingFields)), 'gyoryu:spelling', {
      ko: '알려진 모든 표기와 그 출처',
      en: 'Every known spelling with where it was found',
    }),
    level: recorded(code(PLACE_LEVELS), 'gyoryu:level', {
      ko: '시·군·구·도 등 단위',
      en: 'City, county, district, province …',
    }),
    country: recorded(optional(words), 'schema:addressCountry', {
      ko: '국가 (ISO 3166-1)',
      en: 'Country (ISO 3166-1 alpha-2)',
    }),
    region: recorded(optional(texts), 'schema:addressRegion', {
      ko: '주·도·현',
      en: 'State, province or prefecture',
    }),
    latitude: recorded(optional(decimal), 'schema:latitude', { ko: '위도', en: 'Latitude, WGS 84' }),
    longitude: recorded(optional(decimal), 'schema:longitude', { ko: '경도', en: 'Longitude, WGS 84' }),
    position_source: recorded(optional(words), 'gyoryu:positionSource', {
      ko: '위치의 출처',
      en: 'Where the coordinates were found',
    }),
    time_zone: recorded(optional(words), 'gyoryu:timeZone', { ko: '시간대 (IANA)', en: 'Time zone (IANA)' }),
    time_zone_source: recorded(optional(words), 'gyoryu:timeZoneSource', {
      ko: '시간대의 출처',
      en: 'Where the time zone was found',
    }),
    wikidata: recorded(optional(words), 'gyoryu:wikidata', {
      ko: '사람이 확인한 위키데이터 번호',
      en: 'The Wikidata item, where a person confirmed it',
    }),
    geonames: recorded(optional(whole), 'gyoryu:geonames', {
      ko: '사람이 확인한 GeoNames 번호',
      en: 'The GeoNames id, where a person confirmed it',
    }),
    same_as: derived(list(address), 'schema:sameAs', {
      ko: '같은 도시를 가리키는 다른 곳의 주소: 사람이 확인한 것만',
      en: 'Where other authorities speak of the same place: only what a person confirmed',
    }),
    ...STAMPS,
  },
})
export type PlaceRecord = PublicRecord<typeof place>
