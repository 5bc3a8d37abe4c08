import { STAMPS } from './common-fields.ts'
import { assigned, date, derived, identifier, recorded, reference, whole } from './field.ts'
import { partyFields } from './exchange.ts'
import { noun, type PublicRecord } from './noun.ts'

export const party = noun({
  name: 'party',
  file: 'parties',
  label: { ko: '참가자', en: 'Parties' },
  meaning: {
    ko: '교류마다 누가 몇 명 갔거나 왔는지; 개인 이름은 적지 않음',
    en: 'Who took part in each exchange, and how many; private persons are not named',
  },
  types: ['gyoryu:Party'],
  fields: {
    id: assigned(identifier, 'dcterms:identifier', {
      ko: '교류의 고유번호와 그 안의 순서',
      en: 'The id of the exchange and the place in its list',
    }),
    exchange: recorded(reference, 'gyoryu:exchange', {
      ko: '교류의 고유번호 (exchanges)',
      en: 'The id of the exchange (exchanges)',
    }),
    partner: derived(reference, 'gyoryu:partner', {
      ko: '상대 도시의 고유번호 (partners)',
      en: 'The id of the partner (partners)',
    }),
    date: derived(date, 'gyoryu:date', { ko: '교류한 때 (EDTF)', en: 'When (EDTF)' }),
    position: derived(whole, 'gyoryu:position', {
      ko: '참가자 목록 안의 순서',
      en: 'The place in the list, from 0',
    }),
    ...partyFields,
    ...STAMPS,
  },
})
export type PartyRecord = PublicRecord<typeof party>
