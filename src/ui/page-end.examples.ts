import type { Example } from './example.ts'
import { pageEnd } from './page-end.ts'

export const pageEndExamples: readonly Example[] = [
  {
    name: 'the department and telephone of the reference page',
    render: (locale) =>
      pageEnd(
        {
          department: { ko: '자치분권과' },
          phone: '031-6193-3076',
          lastChangedOn: '2026-11-22',
          lastCheckedOn: '2026-11-20',
          licence: {
            name: '공공누리 제1유형',
            address: 'https://www.kogl.or.kr/info/licenseType1.do',
          },
        },
        locale,
      ),
  },
  {
    name: 'an invented page for which nobody answers yet',
    render: (locale) =>
      pageEnd(
        { department: null, phone: null, lastChangedOn: '2026-11-22', lastCheckedOn: null, licence: null },
        locale,
      ),
  },
]
