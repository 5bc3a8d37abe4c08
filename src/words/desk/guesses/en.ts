import type { GuessWords } from './ko.ts'

export const en: GuessWords = {
  guesses: {
    'whose-people': (words) => `Taken from whose people are meant by “${words}”.`,
    where: (words) => `Taken from where it was, going by “${words}”.`,
    host: (words) => `Taken from who invited or sent whom, going by “${words}”.`,
    'no-travel': (words) =>
      `“${words}” tells of no journey but of letters, goods or a call, so it stands as “nobody travelled”.`,
    'no-place': (words) => `“${words}” does not say where it was signed, so it stands as “nobody travelled”.`,
    mutual: (words) => `Going by “${words}”, both sides travelled.`,
    above: (words) =>
      `This line does not say it; it was taken from “${words}” above it or at the head of the table.`,
    'unnamed-is-home': (words) => `“${words}” names no city, so it was taken as our own side.`,
    'partners-post': (words) =>
      `“${words}” is a post that we do not have, so it was taken as the partner’s side.`,
    'own-words': (words) =>
      `“${words}” is one of this register’s own words, and was read as it is explained there.`,
    'not-told': (words) => `“${words}” does not say it.`,
    year: (words) => `“${words}” leaves out a year or a month; it was filled in from the text around it.`,
    kind: (words) => `The kind was taken from the words “${words}”.`,
    sum: (words) => `The people named in “${words}”, added up.`,
    words: (words) => `Concluded from “${words}”.`,
  },
}
