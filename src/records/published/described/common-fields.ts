import {
  address,
  assigned,
  day,
  derived,
  group,
  identifier,
  optional,
  recorded,
  reference,
  words,
} from './field.ts'

/** Fields that every record has, in the places where every file has them. */

export const ID = assigned(identifier, 'dcterms:identifier', {
  ko: '바뀌지 않는 고유번호',
  en: 'The id of the record, which never changes',
})

export const SOURCE = recorded(
  optional(
    group({
      id: assigned(identifier, 'dcterms:identifier', {
        ko: '출처의 고유번호',
        en: 'The id of the source',
      }),
      title: recorded(words, 'dcterms:title', {
        ko: '출처의 이름',
        en: 'What the source is called',
      }),
      received_on: recorded(day, 'dcterms:dateSubmitted', {
        ko: '출처를 받은 날',
        en: 'The day the source was handed in',
      }),
    }),
  ),
  'prov:wasDerivedFrom',
  { ko: '이 내용을 옮겨 온 출처', en: 'The source that this was read from' },
)

/** Of which tie a record tells. */
export const PARTNER = {
  partner: recorded(reference, 'gyoryu:partner', {
    ko: '상대 도시의 고유번호 (partners)',
    en: 'The id of the partner (partners)',
  }),
  partner_slug: derived(words, 'gyoryu:partnerSlug', {
    ko: '상대 도시의 주소 이름',
    en: 'The partner’s name in addresses',
  }),
}

/** The city that a record tells of. */
export const CITY = recorded(reference, 'gyoryu:place', {
  ko: '도시의 고유번호 (places)',
  en: 'The id of the city (places)',
})

/** The last columns of every table. */
export const STAMPS = {
  changed_on: derived(day, 'dcterms:modified', {
    ko: '공개된 내용이 마지막으로 바뀐 날',
    en: 'The day the published content last changed',
  }),
  url: derived(address, 'schema:url', {
    ko: '이 기록의 고정 주소',
    en: 'The permanent address of the record',
  }),
  data_date: derived(day, 'gyoryu:dataDate', {
    ko: '데이터기준일자: 이 등록부에서 무엇이든 마지막으로 공개된 날',
    en: 'Date of the data: the day anything in the register was last published',
  }),
}
