import { ID, STAMPS } from './common-fields.ts'
import { assigned, optional, recorded, reference, texts, words } from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

/** The book itself; it has no file of its own, but stands in the linked data and in every file's head. */
export const register = noun({
  name: 'register',
  file: 'register',
  label: { ko: '등록부', en: 'Register' },
  meaning: {
    ko: '한 지방정부의 교류 기록 전체',
    en: 'All that one local government keeps of its ties',
  },
  types: ['gyoryu:Register', 'schema:GovernmentOrganization'],
  fields: {
    id: ID,
    slug: assigned(words, 'gyoryu:slug', { ko: '주소 이름', en: 'The name in addresses and commands' }),
    name: recorded(texts, 'schema:name', {
      ko: '지방정부가 스스로 부르는 이름',
      en: 'The home government as it calls itself',
    }),
    place: recorded(reference, 'gyoryu:place', {
      ko: '우리 도시의 고유번호 (places)',
      en: 'The id of the home city (places)',
    }),
    licence: recorded(optional(words), 'gyoryu:licence', {
      ko: '이용조건의 이름; 정해지지 않았으면 빈칸',
      en: 'The licence of what is published; none when none was chosen',
    }),
    ...STAMPS,
  },
})
export type RegisterRecord = PublicRecord<typeof register>
