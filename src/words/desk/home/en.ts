import type { HomeWords } from './ko.ts'

export const en: HomeWords = {
  firstDay: 'Begin with your first partner',
  firstDayText:
    'There are no records yet. Paste the page about a partner from your city’s site: its exchanges, agreements and facts are read from it, and nothing is public before you have looked at them.',
  firstImport: 'Import an old page',
  firstByHand: 'Write a partner by hand',
  waiting: 'What waits',
  nothingWaits: 'Nothing waits just now.',
  asked: 'Your approval is asked for',
  saved: 'Waiting to be published',
  typed: 'Left without saving',
  typedForm: (noun) => `An unsaved ${noun}`,
  planned: 'To be published at a set time',
  missed: 'Could not be published at its time',
  inReview: 'Questions of imported pages',
  open: (count) => `${count} left`,
  reported: 'A resident reported a mistake',
  reports: 'Trip reports due',
  reportDue: (day) => `by ${day}`,
  overdue: (day) => `overdue since ${day}`,
  ahead: 'Planned exchanges',
  noneAhead: 'No exchange is entered as planned.',
  addAhead: 'Enter one',
  anniversaries: 'Anniversaries ahead',
  noAnniversaries: 'No 1st, 5th or 10th anniversary falls within a year.',
  anniversary: (years) => `${years} years`,
  quiet: 'Quiet ties',
  noneQuiet: 'There is contact with every city.',
  since: (day) => `last meeting ${day}`,
  never: 'no meeting is recorded',
  old: 'Old facts',
  noneOld: 'No fact is old.',
  oldCount: (count) => `${count} are not of the last three years, or nobody knows of when they are.`,
  toldOn: (day) => `as of ${day}`,
  undated: 'nobody wrote as of when',
  voices: 'What residents say',
  noVoices: 'Nobody left a comment.',
  score: (score) => `${score} of 5`,
  backup: 'Backup',
  verified: (when, age) => `A backup was restored and compared on ${when} (${age}).`,
  age: (hours, days) =>
    hours < 1
      ? 'just now'
      : hours < 48
        ? `${hours} ${hours === 1 ? 'hour' : 'hours'} ago`
        : `${days} days ago`,
  oldBackup: 'There has been no backup for more than two days. Please tell whoever runs the server.',
  backupFaults: {
    'no-space': 'The last backup failed: the disk is too full. Please tell whoever runs the server.',
    'not-writable':
      'The last backup failed: its folder cannot be written. Please tell whoever runs the server.',
    'file-missing': 'The last backup failed: a kept file is gone. Please tell whoever runs the server today.',
    'file-differs':
      'The last backup failed: a kept file is not what it was. Please tell whoever runs the server today.',
    'history-broken':
      'The last backup failed: the history does not hold. Please tell whoever runs the server today.',
    unforeseen: 'The last backup failed. Please tell whoever runs the server.',
  },
  noBackup: 'No backup was ever restored and compared. Please tell whoever runs the server.',
  all: 'See all',

  find: 'Find',
  findTitle: 'Find records and acts',
  findLead:
    'Type the name of an exchange, a city or an agreement, or what you want to do. Ctrl+K opens it on every page.',
  findLabel: 'Words to find',
  findNone: 'Nothing was found. Try other words.',
  findResults: 'Found',
  openFind: 'Find (Ctrl+K)',
  acts: 'Acts',
  shortcut: 'Open with Ctrl+K',
}
