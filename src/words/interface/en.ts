import type { InterfaceWords } from './ko.ts'

export const en: InterfaceWords = {
  problems: {
    'invalid-query': {
      title: 'The query cannot be read',
      advice: 'Correct everything that errors lists, and ask again.',
    },
    'not-found': {
      title: 'No such address, or no public record',
      advice: 'The lists stand in /api/v1; the address of a record is made with an id from its list.',
    },
    'method-not-allowed': { title: 'This can only be read', advice: 'Ask with GET, HEAD or OPTIONS.' },
    'not-acceptable': {
      title: 'Answers are JSON',
      advice: 'Send Accept: application/json, or no Accept. Other formats are among the files under /data/.',
    },
    withdrawn: {
      title: 'The record was withdrawn',
      advice: 'It is no longer public. Remove it from any copy that you keep.',
    },
  },
  faults: {
    unknown: (names) => `There is no such parameter. There are: ${names}`,
    twice: 'Give it once only',
    wrong: (rule) => `Give ${rule}`,
    yearAndSpan: 'Give either year, or from and to',
    fromAfterTo: 'Give a from that is not later than to',
  },
  rules: {
    whole: (from, to) => `a whole number from ${from} to ${to}`,
    cursor: 'a value from next of an answer of this list',
    day: 'a day as YYYY-MM-DD',
    partner: 'a slug or an id that stands in partners',
    oneOf: (words) => `one of ${words}`,
    country: 'two capital letters: KR, US',
    place: 'an id from places',
    year: 'a year of four digits',
  },
}
