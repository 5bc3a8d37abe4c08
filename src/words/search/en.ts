import { grouped } from '../quantity.ts'
import type { SearchWords } from './ko.ts'
import type { FoundKind } from './vocabulary.ts'

const n = (count: number): string => grouped(count, 'en')

const kinds: Readonly<Record<FoundKind, string>> = {
  partner: 'Partner cities',
  exchange: 'Exchanges',
  agreement: 'Agreements',
  fact: 'Facts',
  place: 'Place names',
}

export const en: SearchWords = {
  search: 'Search',
  searchIn: (site) => `Search “${site}”`,
  about: (site) => `Find cities, exchanges, agreements and facts in “${site}”.`,
  hint: 'City, year',
  title: (question) => `Results for “${question}”`,
  kinds,
  total: (count, more) =>
    more ? `More than ${n(count)} results.` : count === 1 ? '1 result.' : `${n(count)} results.`,
  count: (count, more) => (more ? `more than ${n(count)}` : n(count)),
  allOf: (kind) => `All results: ${kinds[kind].toLowerCase()}`,
  narrowed: (kind) => `Showing ${kinds[kind].toLowerCase()} only.`,
  everything: 'Show all results',
  inChronicle: 'Narrow down in the chronicle',
  next: 'Next results',
  previous: 'Previous results',
  because: {
    spelling: (_typed, name, city) => `“${name}” is another name of ${city}`,
    initials: (typed, name) => `“${typed}” are the initial consonants of “${name}”`,
    near: (typed, name) => `“${typed}” is similar to the name “${name}”`,
    date: (date) => `its date falls in ${date}`,
    meaning: (typed) => `“${typed}”: by its field or type`,
  },
  near: 'Nothing is written exactly so; these have a name that differs by one letter.',
  nothing: (question) => `Nothing was found for “${question}”.`,
  help: [
    'Use fewer words, or only the beginning of a word: homestay → home',
    'Cities are found by every spelling: Fullerton, 풀러턴, フラートン, ㅍㄹㅌ',
    'Dates can be written as: 2008, autumn 2008, May 2004, 4 May 2004',
  ],
  empty: 'Type what you are looking for.',
  suggestions: 'Suggestions',
  suggested: (count) =>
    `${n(count)} ${count === 1 ? 'suggestion' : 'suggestions'}. Choose with the arrow keys.`,
}
