import type { Example } from './example.ts'
import { type OfferedFilesView, offeredFiles } from './offered-files.ts'

const view: OfferedFilesView = {
  dataDate: '2026-11-22',
  whole: {
    name: 'register',
    rows: null,
    files: [{ path: '/data/all.zip', format: 'ZIP', particular: null }],
  },
  subjects: [
    {
      name: 'partners',
      rows: 1,
      files: [
        { path: '/data/partners.csv', format: 'CSV', particular: null },
        { path: '/data/partners.busan.csv', format: 'CSV', particular: 'busan' },
      ],
    },
    {
      name: 'exchanges',
      rows: 3000,
      files: [{ path: '/data/exchanges.jsonl', format: 'JSON Lines', particular: null }],
    },
  ],
}

export const offeredFilesExamples: readonly Example[] = [
  { name: 'one partner and three thousand exchanges', render: (locale) => offeredFiles(view, locale) },
]
