import { ID, STAMPS } from './common-fields.ts'
import { day, derived, optional, recorded, reference, texts, whole } from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

export const series = noun({
  name: 'series',
  file: 'series',
  label: { ko: '이어지는 사업', en: 'Series' },
  meaning: {
    ko: '해마다 이어지는 홈스테이처럼 한데 묶이는 교류',
    en: 'Exchanges that belong together and come again, as the yearly homestay',
  },
  types: ['gyoryu:Series', 'schema:EventSeries'],
  fields: {
    id: ID,
    name: recorded(texts, 'schema:name', { ko: '이름', en: 'Its name' }),
    about: recorded(optional(texts), 'schema:description', { ko: '설명', en: 'What it is' }),
    partner: recorded(optional(reference), 'gyoryu:partner', {
      ko: '상대 도시의 고유번호 (partners); 여러 도시와 하면 빈칸',
      en: 'The id of the partner (partners); none for a series with several',
    }),
    first_held: derived(optional(whole), 'gyoryu:firstHeld', {
      ko: '처음 열린 해',
      en: 'The first year in which it was held',
    }),
    last_held: derived(optional(whole), 'gyoryu:lastHeld', {
      ko: '마지막으로 열린 해',
      en: 'The last year in which it was held',
    }),
    years_held: derived(whole, 'gyoryu:yearsHeld', {
      ko: '열린 해의 수',
      en: 'Years in which it was held',
    }),
    rhythm_years: derived(optional(whole), 'gyoryu:rhythmYears', {
      ko: '몇 해마다 열렸는지; 세 해보다 적게 열렸으면 빈칸',
      en: 'Years from one time to the next; none while it was held in fewer than three',
    }),
    kept_until: derived(optional(day), 'gyoryu:keptUntil', {
      ko: '이날이 지나도록 다시 열리지 않으면 이어지지 않는 것으로 적습니다',
      en: 'After this day it counts as lapsed unless it is held again',
    }),
    ...STAMPS,
  },
})
export type SeriesRecord = PublicRecord<typeof series>
