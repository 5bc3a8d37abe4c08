import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { inUtf8 } from '../formats/bytes.ts'
import type { Table } from '../formats/table.ts'
import { workbookOf } from '../formats/xlsx/workbook.ts'
import { busanTable } from '../profiles/busan.ts'
import { quickStatements } from '../profiles/quickstatements.ts'
import { seoulTable } from '../profiles/seoul.ts'
import type { DataFile } from './data-file.ts'
import { csvBytes, MEDIA_TYPES, type TableFormat } from './noun-file.ts'
import type { Offer } from './offer.ts'
import { sheetAbout } from './sheet-about.ts'

/** The shapes in which others publish their partners, beside our own. */
export const PROFILES = ['busan', 'seoul', 'quickstatements'] as const

const TABLES = { busan: busanTable, seoul: seoulTable } as const

/** The partners in somebody else's shape; undefined for what has none. */
export function profileFile(
  offer: Offer,
  noun: DescribedNoun,
  format: TableFormat,
  profile: string,
): DataFile | undefined {
  if (noun.name !== 'partner') return undefined
  if (profile === 'quickstatements' && format === 'csv') return statementsFile(offer)
  if (!isTable(profile) || (format !== 'csv' && format !== 'xlsx')) return undefined
  const table = TABLES[profile]
  return {
    type: MEDIA_TYPES[format],
    title: noun.label.ko,
    name: `${noun.file}-${profile}`,
    ending: format,
    download: true,
    bytes: () => tableBytes(offer, format, table(offer.scope)),
  }
}

function isTable(profile: string): profile is keyof typeof TABLES {
  return Object.hasOwn(TABLES, profile)
}

function tableBytes(offer: Offer, format: 'csv' | 'xlsx', table: Table): AsyncGenerator<Uint8Array> {
  if (format === 'csv') return csvBytes(table)
  return workbookOf('partners', table, sheetAbout(offer), new Date(offer.publishedAt))
}

/** A list of commands, which nobody opens as a table. */
function statementsFile(offer: Offer): DataFile {
  return {
    type: 'text/plain; charset=utf-8',
    title: 'P190',
    name: 'partners-quickstatements',
    ending: 'txt',
    download: false,
    bytes: () => inUtf8(quickStatements(offer.scope, offer.register.place.id)),
  }
}
