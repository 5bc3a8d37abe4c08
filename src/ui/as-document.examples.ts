import { asDocument } from './as-document.ts'
import type { Example } from './example.ts'

export const asDocumentExamples: readonly Example[] = [
  {
    name: 'a partner’s page as a document',
    render: (locale) => asDocument({ title: 'Fullerton', path: '/data/partners/fullerton' }, locale),
  },
  {
    name: 'a year of the list of exchanges',
    render: (locale) => asDocument({ title: '2016', path: '/data/exchanges', query: '?year=2016' }, locale),
  },
]
