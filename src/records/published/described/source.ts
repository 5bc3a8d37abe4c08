import { ID, STAMPS } from './common-fields.ts'
import { day, recorded, words } from './field.ts'
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
    ...STAMPS,
  },
})
export type SourceRecord = PublicRecord<typeof source>
