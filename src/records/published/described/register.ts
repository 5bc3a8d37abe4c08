import { ID, STAMPS } from './common-fields.ts'
import { LOCALES } from '../../../kernel/locale.ts'
import { assigned, code, list, optional, recorded, reference, texts, words } from './field.ts'
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
    locales: recorded(list(code(LOCALES)), 'dcterms:language', {
      ko: '누리집의 언어',
      en: 'The languages of its site',
    }),
    portal_trail: recorded(list(texts), 'gyoryu:portalTrail', {
      ko: '지방정부 누리집 안의 자리, 바깥 것부터',
      en: 'Where the section stands in the government’s portal, outermost first',
    }),
    ...STAMPS,
  },
})
export type RegisterRecord = PublicRecord<typeof register>
