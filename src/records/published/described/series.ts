import { ID, STAMPS } from './common-fields.ts'
import { optional, recorded, reference, texts } from './field.ts'
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
    ...STAMPS,
  },
})
export type SeriesRecord = PublicRecord<typeof series>
