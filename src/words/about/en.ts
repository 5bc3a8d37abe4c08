import { grouped } from '../quantity.ts'
import type { AboutWords } from './ko.ts'

const counted = (count: number, one: string, many: string): string =>
  `${grouped(count, 'en')} ${count === 1 ? one : many}`

export const en: AboutWords = {
  dataTitle: 'About the data',
  dataAbout: (site) => `${site}: how to read the data, where it comes from, files and licence`,
  dataLead: 'Every value here says where it comes from, of when it is, and when a person last checked it.',
  reading: [
    {
      title: 'How to read it',
      paragraphs: [
        '“As of” is when a value holds. “Checked” is the day an officer last looked at it. A value that has grown old says so.',
        '“Inferred” means that the source does not say it and it follows from the context. A number that nobody wrote down stays “not recorded”; it is never shown as 0.',
        'A head of delegation “and five others” are six people. People of an event that is recorded as part of another exchange are not counted twice.',
        'Dates are as precise as the source and no more: where only a month is known, no day is made up.',
      ],
    },
    {
      title: 'How it is corrected and withdrawn',
      paragraphs: [
        'When a published record is corrected, the earlier edition is kept. At the address of a withdrawn record stand only the day and the reason.',
        '“Last changed” is the day on which content really changed. A change of looks does not count.',
      ],
    },
  ],
  sourcesTitle: 'Sources',
  sourcesCaption: 'What the published records lean on: the day it was received and what quotes it',
  sourceColumn: 'Source',
  receivedColumn: 'Received',
  quotedColumn: 'Quoted by',
  quoted: (exchanges, agreements, facts) =>
    [
      exchanges > 0 ? counted(exchanges, 'exchange', 'exchanges') : '',
      agreements > 0 ? counted(agreements, 'agreement', 'agreements') : '',
      facts > 0 ? counted(facts, 'fact', 'facts') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  noSources: 'No source is quoted yet.',
  filesTitle: 'Files',
  licenceTitle: 'Licence',
  licence: (licence) => `The records of this site may be used under ${licence}.`,
  noLicence: 'No licence has been chosen yet. Please ask the department before you use the records.',
  mapsCredit:
    'The coastlines of the maps are Natural Earth’s (public domain). Each place names the source of its coordinates.',

  accessibilityTitle: 'Accessibility',
  accessibilityAbout: (site) => `What ${site} does so that everybody can use it, and what is still missing`,
  accessibilityLead: 'Everybody should be able to read the same content, on any device.',
  accessibility: [
    {
      title: 'What we hold to',
      paragraphs: [
        'The site is built and tested to the Korean Web Content Accessibility Guidelines 2.2 and to WCAG 2.2, level AA.',
        'Every page can be used by keyboard alone, without scripts, at a width of 320 pixels and with text enlarged to 400 %. Light, dark and high-contrast displays are supported.',
        'Maps and charts stand beside a text or table with the same content. Colour alone never carries meaning. Words in another language are marked as such.',
      ],
    },
    {
      title: 'How we test',
      paragraphs: [
        'For each release, pages in all four languages are checked in a real browser with automatic tools (axe-core, html-validate), and journeys are made by keyboard.',
        'Automatic checks do not find everything. No outside body has certified the site.',
      ],
    },
    {
      title: 'Known limits',
      paragraphs: [
        'Titles and accounts of many exchanges exist only in the language in which they were recorded. Where there is no translation, the page says so.',
        'Words of the old page are shown as they were typed, so sentences may be clipped or oddly spaced.',
      ],
    },
  ],
  accessibilityContact: 'Tell us what is hard to use',
  accessibilityContactText:
    'If something is hard to use, please tell the department below, or write it in the comment at the end of a page.',

  privacyTitle: 'Privacy',
  privacyAbout: (site) => `What ${site} keeps and what it does not`,
  privacyLead: 'Reading this site takes no name, no account and no cookie.',
  privacy: [
    {
      title: 'When you read',
      paragraphs: [
        'Visitors get no cookies. No font, map or statistics tool of others is called. Visits are not collected.',
        'Whoever runs the server may keep access logs for security, for as long as their own policy says.',
      ],
    },
    {
      title: 'When you answer the satisfaction question',
      paragraphs: [
        'What is kept: the page and its edition, the score, the comment, the language and the day. No name and no IP address.',
      ],
    },
    {
      title: 'When you report a mistake',
      paragraphs: [
        'What is kept: what is wrong, what is right, and your source. An e-mail address for the answer is taken only if you give one, and it is erased after the answer.',
        'Your report and the answer may be shown in public; the address never is.',
      ],
    },
    {
      title: 'People in the records',
      paragraphs: [
        'People on official duty may be named with their post. Private persons are not named without their consent, and minors never.',
        'If you want a record about yourself corrected or withdrawn, please tell the department.',
      ],
    },
  ],
  contactTitle: 'Department',
  noContact: 'No department is named yet. Please call the city’s main number.',

  allPages: 'All pages',
  partnersHeading: 'Partner cities',
  recordsHeading: 'Records',
  aboutHeading: 'This site',
}
