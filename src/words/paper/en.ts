import { grouped } from '../quantity.ts'
import type { PaperWords } from './ko.ts'

const n = (count: number): string => grouped(count, 'en')

export const en: PaperWords = {
  download: 'Download as a document',
  formats: { pdf: 'PDF', docx: 'Word (DOCX)' },
  named: (title, format) => `${title}, ${format}`,
  dossier: (partner) => `Dossier: ${partner}`,
  list: 'List of exchanges',
  listWith: (partner) => `List of exchanges with ${partner}`,
  inYear: (title, year) => `${title}, ${year}`,
  overview: 'At a glance',
  tie: 'Tie',
  exchanges: 'Exchanges',
  asItStood: (day) => `As published on ${day}.`,
  aboutDocument: 'About this document',
  dataDate: 'Date of the data',
  madeOn: 'As it stood on',
  address: 'Address',
  agreement: 'Agreement',
  source: 'Source',
  onlyLatest: (shown, all) =>
    `The latest ${n(shown)} of ${n(all)} exchanges are listed. The others can be had year by year: add ?year=2016, or another year, to the address.`,
  noneInYear: (year) => `No exchange is on record for ${year}.`,
  noLicence: 'None has been chosen yet. Please ask the department in charge before reuse.',
  missing: (sign, codes) =>
    `Characters that our fonts lack are printed as ${sign}. Their Unicode numbers: ${codes}`,
}
