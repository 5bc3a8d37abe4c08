import { AGREEMENT_TYPES } from '../../../kernel/vocabulary.ts'
import { CITY, ID, STAMPS } from './common-fields.ts'
import {
  assigned,
  code,
  date,
  decimal,
  derived,
  list,
  optional,
  recorded,
  texts,
  whole,
  words,
} from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

export const partner = noun({
  name: 'partner',
  file: 'partners',
  label: { ko: '교류도시', en: 'Partners' },
  meaning: {
    ko: '자매도시와 우호도시: 어디이고 언제부터이며 얼마나 오갔는지',
    en: 'Sister and friendship cities: where they are, since when, and how much happened',
  },
  types: ['gyoryu:Partnership'],
  fields: {
    id: ID,
    slug: assigned(words, 'gyoryu:partnerSlug', {
      ko: '주소 이름',
      en: 'The name in addresses',
    }),
    name: recorded(texts, 'schema:name', {
      ko: '이 등록부가 부르는 이름',
      en: 'As this register calls it',
    }),
    place: CITY,
    city: derived(texts, 'gyoryu:city', {
      ko: '도시의 이름: places에 있는 그대로',
      en: 'What the city is called, as places has it',
    }),
    country: derived(optional(words), 'schema:addressCountry', {
      ko: '국가 (ISO 3166-1)',
      en: 'Country (ISO 3166-1 alpha-2)',
    }),
    region: derived(optional(texts), 'schema:addressRegion', {
      ko: '주·도·현',
      en: 'State, province or prefecture',
    }),
    latitude: derived(optional(decimal), 'schema:latitude', { ko: '위도', en: 'Latitude, WGS 84' }),
    longitude: derived(optional(decimal), 'schema:longitude', { ko: '경도', en: 'Longitude, WGS 84' }),
    tie: derived(optional(code(AGREEMENT_TYPES)), 'gyoryu:tie', {
      ko: '두 정부 사이 가장 강한 협정',
      en: 'The strongest agreement between the two governments',
    }),
    since: derived(optional(date), 'gyoryu:since', {
      ko: '그 협정의 날짜 (EDTF)',
      en: 'The date of that agreement (EDTF)',
    }),
    exchange_count: derived(whole, 'gyoryu:exchangeCount', {
      ko: '공개된 교류 건수',
      en: 'Published exchanges',
    }),
    last_exchange: derived(optional(date), 'gyoryu:lastExchange', {
      ko: '마지막 교류의 날짜 (EDTF)',
      en: 'The date of the last exchange (EDTF)',
    }),
    background: recorded(list(texts), 'schema:description', {
      ko: '추진배경과 성과, 문단마다',
      en: 'How it began and what came of it, one entry a paragraph',
    }),
    department: recorded(optional(texts), 'gyoryu:department', { ko: '담당부서', en: 'Department' }),
    phone: recorded(optional(words), 'schema:telephone', { ko: '전화', en: 'Telephone' }),
    ...STAMPS,
  },
})
export type PartnerRecord = PublicRecord<typeof partner>
