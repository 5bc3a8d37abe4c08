import type { StandingWords } from './ko.ts'

export const en: StandingWords = {
  pastNotice: (date) => `This is what was public at the end of ${date}.`,
  toPresent: 'See it as it is now',
  seePast: 'See a past day',
  day: 'Date',
  show: 'Show',
  registers: 'Registers of sister cities',
  registersAbout: 'The local governments whose ties with other cities are published here.',
  partners: (count) => (count === 1 ? '1 partner city' : `${count} partner cities`),
  mapOfRegisters: (count) => `Map with the places of ${count} local governments`,
}
