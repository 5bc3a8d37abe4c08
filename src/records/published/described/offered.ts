import type { Meaning } from './field.ts'
import { DESCRIBED } from './nouns.ts'

/** One file that can be downloaded. */
export interface Distribution {
  /** After the installation's address: "/data/partners.csv". */
  readonly path: string
  /** "CSV", as people call it. */
  readonly format: string
  /** Of IANA's list: "text/csv". */
  readonly mediaType: string
  /** Of the European list of file types: "CSV". */
  readonly fileType: string
  /** What is particular to it; null when it is simply all of the data. */
  readonly particular: Particular | null
}

/** What one can download of one subject. */
export interface OfferedDataset {
  /** "partners" */
  readonly name: string
  readonly title: Meaning
  readonly description: Meaning
  readonly keywords: Readonly<Record<'ko' | 'en', readonly string[]>>
  readonly distributions: readonly Distribution[]
}

/** A shape or an encoding that is not our usual one. */
export type Particular = 'busan' | 'seoul' | 'quickstatements' | 'cp949'

function file(path: string, kind: keyof typeof KINDS, particular: Particular | null = null): Distribution {
  return { path, particular, ...KINDS[kind] }
}

const KINDS = {
  csv: { format: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  xlsx: {
    format: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
  json: { format: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  jsonl: { format: 'JSON Lines', mediaType: 'application/jsonl', fileType: 'JSON' },
  geojson: { format: 'GeoJSON', mediaType: 'application/geo+json', fileType: 'GEOJSON' },
  jsonld: { format: 'JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD' },
  ttl: { format: 'Turtle', mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
  txt: { format: 'QuickStatements', mediaType: 'text/plain', fileType: 'TXT' },
  pdf: { format: 'PDF', mediaType: 'application/pdf', fileType: 'PDF' },
  docx: {
    format: 'DOCX',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    fileType: 'DOCX',
  },
  zip: { format: 'ZIP', mediaType: 'application/zip', fileType: 'ZIP' },
} as const

const OF_PARTNERS = [
  file('/data/partners.geojson', 'geojson'),
  file('/data/partners.busan.csv', 'csv', 'busan'),
  file('/data/partners.seoul.csv', 'csv', 'seoul'),
  file('/data/partners.quickstatements.txt', 'txt', 'quickstatements'),
]

const OF_EXCHANGES = [file('/data/exchanges.pdf', 'pdf'), file('/data/exchanges.docx', 'docx')]

const TABLES: readonly OfferedDataset[] = DESCRIBED.map(({ name, file: stem, label, meaning }) => ({
  name: stem,
  title: label,
  description: meaning,
  keywords: keywordsFor(label),
  distributions: [
    ...(['csv', 'xlsx', 'json', 'jsonl'] as const).map((format) => file(`/data/${stem}.${format}`, format)),
    file(`/data/${stem}.cp949.csv`, 'csv', 'cp949'),
    ...(name === 'partner' ? OF_PARTNERS : []),
    ...(name === 'exchange' ? OF_EXCHANGES : []),
  ],
}))

function keywordsFor({ ko, en }: Meaning): OfferedDataset['keywords'] {
  return {
    ko: ['국제교류', '자매도시', '우호도시', ko],
    en: ['sister cities', 'twin towns', 'international relations', en.toLowerCase()],
  }
}

const WHOLE: Meaning = { ko: '교류등록부 전체', en: 'The whole register' }

/** Everything that is offered, in the order in which people are shown it: all of it first. */
export const OFFERED: readonly OfferedDataset[] = [
  {
    name: 'register',
    title: WHOLE,
    description: {
      ko: '공개된 모든 기록을 한 파일로: 압축 파일에는 열마다의 설명이 함께 있음',
      en: 'All published records in one file; the archive also says what each column means',
    },
    keywords: keywordsFor(WHOLE),
    distributions: [
      file('/data/all.zip', 'zip'),
      file('/data/register.ttl', 'ttl'),
      file('/data/register.jsonld', 'jsonld'),
    ],
  },
  ...TABLES,
]
