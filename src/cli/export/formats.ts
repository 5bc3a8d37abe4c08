import { allFile } from '../../open-data/package/all-file.ts'
import type { ReadFile } from '../../open-data/package/media-files.ts'
import type { Offer } from '../../open-data/files/offer.ts'
import type { DataFile } from '../../open-data/files/data-file.ts'
import { geoJsonFile } from '../../open-data/files/geo-json.ts'
import { nounFile, TABLE_FORMATS, type TableFormat } from '../../open-data/files/noun-file.ts'
import { profileFile } from '../../open-data/files/profile-file.ts'
import { registerJsonFile } from '../../open-data/files/register-json.ts'
import { PAPER_FORMATS } from '../../open-data/paper/paper-document.ts'
import { registerFile } from '../../open-data/linked/register-file.ts'
import { partner } from '../../records/published/described/partner.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { RECORDS } from '../../records/published/described/records.ts'

/** Formats that give a folder of files, one for each noun, and those that give one file. */
const SINGLE = {
  zip: allFile,
  ttl: (offer: Offer) => registerFile(offer, 'ttl'),
  jsonld: (offer: Offer) => registerFile(offer, 'jsonld'),
  geojson: geoJsonFile,
} as const

export const FORMATS: readonly string[] = [
  'register',
  ...TABLE_FORMATS,
  ...Object.keys(SINGLE),
  ...PAPER_FORMATS,
]

/** One file of the published data, whatever noun it is of; undefined for a format that gives several. */
export function singleFile(offer: Offer, format: string, read: ReadFile): DataFile | undefined {
  return isSingle(format) ? SINGLE[format](offer, read) : undefined
}

function isSingle(format: string): format is keyof typeof SINGLE {
  return Object.hasOwn(SINGLE, format)
}

export function isTableFormat(format: string): format is TableFormat {
  return TABLE_FORMATS.some((one) => one === format)
}

/** The files of a folder: one for each noun, and what says whose they are. */
export function tableFiles(offer: Offer, format: TableFormat): DataFile[] {
  return [
    registerJsonFile(offer),
    ...DESCRIBED.map((noun) => nounFile(offer, noun, format, () => RECORDS[noun.name](offer.scope))),
  ]
}

/** The partners in somebody else's columns. */
export function profiledFile(offer: Offer, format: TableFormat, profile: string): DataFile | undefined {
  return profileFile(offer, partner, format, profile)
}
