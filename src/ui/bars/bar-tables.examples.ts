import type { Example } from '../example.ts'
import { countTable, sidesTable } from './bar-tables.ts'

export const barTablesExamples: readonly Example[] = [
  {
    name: 'exchanges by kind',
    render: (locale) =>
      countTable(
        {
          caption: '분야별',
          head: '구분',
          counted: '교류',
          rows: [
            { label: '청소년', count: 7 },
            { label: '행정', count: 1 },
          ],
        },
        locale,
      ),
  },
  {
    name: 'people by group, on both sides',
    render: (locale) =>
      sidesTable(
        {
          caption: '누구인지 적혀 있는 사람',
          head: '오간 사람',
          rows: [
            { label: '공무원', came: 52, went: 24 },
            { label: '의원', came: 4, went: 0 },
          ],
        },
        locale,
      ),
  },
]
