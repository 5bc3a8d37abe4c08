import { CITY, ID, SOURCE, STAMPS } from './common-fields.ts'
import { date, day, decimal, derived, group, list, optional, recorded, texts, whole, words } from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

const statedByFields = {
  title: recorded(texts, 'dcterms:title', { ko: '이름', en: 'What it is called' }),
  address: recorded(optional(words), 'schema:url', { ko: '주소', en: 'Its address' }),
}

export const fact = noun({
  name: 'fact',
  file: 'facts',
  label: { ko: '일반현황', en: 'Facts' },
  meaning: {
    ko: '면적, 인구, 기후 같은 값 하나하나와 기준일, 출처, 확인일',
    en: 'Values about a city, as area, population or climate: as of when, from where, last checked when',
  },
  types: ['gyoryu:Fact'],
  fields: {
    id: ID,
    place: CITY,
    key: recorded(optional(words), 'gyoryu:factKey', {
      ko: '도시끼리 견줄 수 있는 항목의 이름',
      en: 'The name of what can be compared between cities: area_km2, population …',
    }),
    labels: recorded(list(texts), 'gyoryu:factLabel', {
      ko: '옛 누리집의 항목 이름, 바깥 것부터',
      en: 'The page’s own labels, outermost first',
    }),
    number: recorded(optional(decimal), 'schema:value', { ko: '수', en: 'The number' }),
    unit: recorded(optional(words), 'schema:unitText', { ko: '단위', en: 'The unit of the number' }),
    text: recorded(texts, 'schema:description', {
      ko: '글, 또는 적힌 그대로의 수',
      en: 'The words, or the number as it was written',
    }),
    as_of: recorded(optional(date), 'gyoryu:asOf', { ko: '기준일 (EDTF)', en: 'As of when (EDTF)' }),
    checked_on: recorded(optional(day), 'gyoryu:checkedOn', {
      ko: '사람이 마지막으로 확인한 날',
      en: 'The day a person last checked it',
    }),
    stated_by: recorded(optional(group(statedByFields)), 'dcterms:source', {
      ko: '사람이 옮겨 적은 곳',
      en: 'Where a person took it from, in their words',
    }),
    position: derived(whole, 'gyoryu:position', { ko: '목록 안의 순서', en: 'The place in the list' }),
    source: SOURCE,
    ...STAMPS,
  },
})
export type FactRecord = PublicRecord<typeof fact>
