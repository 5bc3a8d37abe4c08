import { AGREEMENT_DATE_ROLES, AGREEMENT_TYPES } from '../../../kernel/vocabulary.ts'
import { ID, PARTNER, SOURCE, STAMPS } from './common-fields.ts'
import { code, date, derived, group, list, optional, recorded, reference, texts, words } from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

const dateFields = {
  role: recorded(code(AGREEMENT_DATE_ROLES), 'gyoryu:dateRole', {
    ko: '어떤 날인지: 의향, 의회 의결, 체결, 발효, 종료',
    en: 'Which date: intent, council resolution, signing, effect, end',
  }),
  date: recorded(date, 'gyoryu:date', { ko: '날짜 (EDTF)', en: 'The date (EDTF)' }),
  place: recorded(optional(texts), 'gyoryu:where', { ko: '장소', en: 'Where' }),
  number: recorded(optional(words), 'gyoryu:resolutionNumber', {
    ko: '의회 의결 번호',
    en: 'The number under which a council resolved it',
  }),
}

export const agreement = noun({
  name: 'agreement',
  file: 'agreements',
  label: { ko: '협정', en: 'Agreements' },
  meaning: {
    ko: '자매결연, 우호교류, 의향서와 그 여러 날짜',
    en: 'Sister city and friendship agreements, letters of intent, with their several dates',
  },
  types: ['gyoryu:Agreement'],
  fields: {
    id: ID,
    ...PARTNER,
    type: recorded(code(AGREEMENT_TYPES), 'gyoryu:agreementType', {
      ko: '협정구분',
      en: 'Kind of agreement',
    }),
    name: recorded(optional(texts), 'schema:name', {
      ko: '문서가 부르는 이름',
      en: 'What its papers call it, where that is not the name of its kind',
    }),
    reason: recorded(optional(texts), 'gyoryu:reason', {
      ko: '멈추거나 끝낸 까닭',
      en: 'Why it was suspended or ended',
    }),
    date: derived(date, 'gyoryu:date', {
      ko: '기념일로 세는 날: 첫 체결일, 없으면 알려진 가장 이른 날',
      en: 'The date that counts for anniversaries: the first signing, else the earliest that is known',
    }),
    dates: recorded(list(group(dateFields)), 'gyoryu:hasDate', {
      ko: '여러 날짜',
      en: 'Its several dates',
    }),
    third_parties: recorded(list(texts), 'gyoryu:thirdParty', {
      ko: '두 정부 말고 서명한 곳; 없으면 두 정부 사이의 협정',
      en: 'Who signed beside the two governments; none for an agreement between the governments',
    }),
    follows: recorded(optional(reference), 'gyoryu:follows', {
      ko: '앞선 협정의 고유번호',
      en: 'The id of the agreement that this one follows',
    }),
    exchange: recorded(optional(reference), 'gyoryu:signedAt', {
      ko: '서명한 교류의 고유번호 (exchanges)',
      en: 'The id of the exchange at which it was signed (exchanges)',
    }),
    source: SOURCE,
    ...STAMPS,
  },
})
export type AgreementRecord = PublicRecord<typeof agreement>
