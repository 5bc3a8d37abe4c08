import { ID, STAMPS } from './common-fields.ts'
import { day, derived, optional, recorded, whole, words } from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

export const source = noun({
  name: 'source',
  file: 'sources',
  label: { ko: '출처', en: 'Sources' },
  meaning: {
    ko: '공개된 값이 온 글과 파일',
    en: 'The pages and files that published values came from',
  },
  types: ['gyoryu:Source', 'prov:Entity'],
  fields: {
    id: ID,
    title: recorded(words, 'dcterms:title', { ko: '출처의 이름', en: 'What the source is called' }),
    received_on: recorded(day, 'dcterms:dateSubmitted', {
      ko: '출처를 받은 날',
      en: 'The day the source was handed in',
    }),
    address: recorded(optional(words), 'dcterms:source', {
      ko: '웹 주소',
      en: 'Where it stands on the web',
    }),
    media_type: derived(words, 'dcterms:format', { ko: '파일 형식', en: 'The format it was handed in' }),
    exchanges: derived(whole, 'gyoryu:exchangeCount', {
      ko: '이 출처에서 온 교류 건수',
      en: 'Exchanges that quote it',
    }),
    agreements: derived(whole, 'gyoryu:agreementCount', {
      ko: '이 출처에서 온 협정 건수',
      en: 'Agreements that quote it',
    }),
    facts: derived(whole, 'gyoryu:factCount', {
      ko: '이 출처에서 온 현황 건수',
      en: 'Facts that quote it',
    }),
    ...STAMPS,
  },
})
export type SourceRecord = PublicRecord<typeof source>
