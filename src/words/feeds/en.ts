import type { FeedWords } from './ko.ts'

export const en: FeedWords = {
  exchanges: (home) => `Exchanges of ${home}`,
  exchangesAbout:
    'The exchanges whose dates are known. Those of which only the year is known are on the website.',
  anniversaries: (home) => `Anniversaries of the ties of ${home}`,
  anniversariesAbout: 'The anniversaries of sister city and friendship agreements.',
  anniversary: (partner, agreement, since) => `${partner}: ${agreement} anniversary (${since})`,
  round: (partner, agreement, years) =>
    `${partner}: ${agreement}, ${years} ${years === 1 ? 'year' : 'years'}`,
  changes: (home) => `Changes in the exchange records of ${home}`,
  changesAbout: 'Records that were published, corrected or withdrawn.',
  withdrawn: 'Withdrawn record',
  withdrawnFor: (reason) => `Reason: ${reason}`,
  when: (date) => `Date: ${date}`,
  people: (count) => `People: ${count}`,
}
