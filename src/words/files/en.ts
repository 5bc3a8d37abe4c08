import { grouped } from '../quantity.ts'
import type { FilesWords } from './ko.ts'

export const en: FilesWords = {
  caption: 'All published records, for anybody to take as they are.',
  dataDate: (day) => `Data as of ${day}`,
  rows: (count) => (count === 1 ? '1 row' : `${grouped(count, 'en')} rows`),
  named: (title, format) => `${title}, ${format}`,
  titles: {
    register: 'The whole register',
    partners: 'Partners',
    agreements: 'Agreements',
    exchanges: 'Exchanges',
    parties: 'Who took part',
    facts: 'Facts',
    places: 'Places and names',
    series: 'Series',
    sources: 'Sources',
  },
  about: {
    register: 'Every record in one file, with what each column means.',
    partners: 'Where each city is, its agreement, its exchanges, who answers for it',
    agreements: 'Sister city and friendship agreements and letters of intent, with their several dates',
    exchanges: 'Each visit, event and online meeting: date, kind, people, and the original words',
    parties: 'Who travelled in each exchange, and how many',
    facts: 'Area, population, climate and more: as of when, from where, last checked when',
    places: 'Names and spellings in several languages, and coordinates',
    series: 'Exchanges that come again, as the yearly homestay',
    sources: 'The pages and files that the values were taken from',
  },
  particulars: {
    busan: 'CSV, Busan’s columns',
    seoul: 'CSV, Seoul’s columns',
    quickstatements: 'Wikidata commands',
    cp949: 'CSV, CP949',
  },
  forProgramsTitle: 'For programs',
  catalogue: 'Catalogue (DCAT)',
  terms: 'What the terms mean',
  columns: 'What the columns mean (CSVW)',
  history: 'Signed checkpoints of the history',
}
