import { grouped } from '../../quantity.ts'
import type { ImportWords } from './ko.ts'

const n = (count: number): string => grouped(count, 'en')

export const en: ImportWords = {
  menu: 'Import',
  title: 'Import an old page',
  lead: 'Put in the text or a file of your old page and it is read into records. Nothing becomes public before you have checked it.',
  paste: 'Paste the page',
  pasteHint:
    'Select all of the page in your browser, copy it and paste it here. Menus and footers do no harm.',
  pastedWithTables: 'Its tables and headings were taken over as well.',
  orFiles: 'Or files',
  filesHint: 'You can choose several at once. Text, HTML, CSV, XLSX, DOCX, HWP, HWPX, PDF; up to 20 MB each.',
  dropHere: 'You can also drop files onto this page.',
  whence: 'Source',
  whenceHint: 'May stay empty; what you enter is shown as the source when the records are published.',
  pageTitle: 'What the page is called',
  pageTitleHint: 'Left empty, the page itself says it.',
  origin: 'Address (URL)',
  originHint: 'For example https://www.yongin.go.kr/…',
  takenOn: 'Day you looked at the page',
  takenOnHint:
    'When you saw it on the site and copied it. Facts such as population are shown as checked on that day. For example 20 November 2026',
  takenOnWrong: (wrote) =>
    `Write one day in “Day you looked at the page”. “${wrote}” is not a day. Example: 20 November 2026`,
  filesAgain: 'What you typed is still here. Browsers do not keep chosen files: please choose them again.',
  anotherTry: 'Import another page or file',
  nothingChanged: 'Nothing was saved from a file that could not be read. Your records are as they were.',
  more: 'Change how it is read',
  partner: 'Partner city',
  partnerHint: 'Only when the page does not name it.',
  encoding: 'Encoding',
  encodingHint: 'Only when the letters of a file come out wrong.',
  encodingGuess: 'Find out by itself',
  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    cp949: 'Korean (CP949, EUC-KR)',
    shift_jis: 'Japanese (Shift_JIS)',
    'euc-jp': 'Japanese (EUC-JP)',
    gb18030: 'Simplified Chinese (GB18030)',
    big5: 'Traditional Chinese (Big5)',
    'windows-1252': 'Western European (Windows-1252)',
  },
  send: 'Read it',
  next: 'On the next page you check what was read.',
  nothingSent: 'Paste a text or choose a file',
  tooMany: (most) => `At most ${n(most)} files can be sent at once`,
  originWrong: 'The address must begin with https:// or http://',

  progressTitle: 'It is being read',
  progressLead: 'You can close this page: reading goes on, and you find it again under imported pages.',
  resultTitle: 'What was read',
  pasted: 'Pasted text',
  steps: {
    queued: 'Waiting for its turn',
    running: 'Being read',
    done: 'Read',
    refused: 'Not read',
    broken: 'Not read',
  },
  size: (bytes) =>
    bytes < 1024 * 1024
      ? `${n(Math.max(1, Math.round(bytes / 1024)))} KB`
      : `${n(Math.round(bytes / 1024 / 1024))} MB`,
  refresh: 'Look again now',
  refreshes: 'This page looks again by itself every few seconds.',
  known:
    'This is the very same page that was imported before. Nothing was added: here is what was read then.',
  review: 'Check what was read',
  goOn: 'Go on checking',
  broken: 'Reading it broke off several times. Split it, or save it as text, and send it again.',
  readAgain: 'Read again',
  readAgainAs: 'Read it again in this encoding',
  homeDiffers: (wrote) =>
    `The page seems to be “${wrote}”’s own. On another city’s page who came and who went is the other way round, so it was not read.`,
  homeIsOurs: (home) => `It is ${home}’s page`,
  notAllowed: 'You may not import into this register. Ask its administrator.',
  sourcePublished: 'It is public already and cannot be read again. Undo its import first.',

  sourcesMenu: 'Imported pages',
  sourcesTitle: 'Imported pages',
  sourcesLead: 'What was imported is kept as it was received. Go on where you stopped.',
  sourcesEmpty: 'Nothing has been imported yet.',
  sourceName: 'Page',
  receivedOn: 'Received',
  state: 'State',
  rows: 'Rows',
  states: {
    review: (open) => `${n(open)} to check`,
    ready: (accepted) => `${n(accepted)} ${accepted === 1 ? 'record' : 'records'} ready to publish`,
    published: (published) => `${n(published)} ${published === 1 ? 'record' : 'records'} published`,
    empty: 'no records',
  },
  unfinished: 'Not read yet',
  older: 'Older pages',
  newer: 'Newer pages',
}
