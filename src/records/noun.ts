/** The records whose changes are history and whose states are editions. */
export const NOUNS = [
  'register',
  'place',
  'partnership',
  'agreement',
  'exchange',
  'fact',
  'source',
  'draft',
  'survey-answer',
  'correction',
  'account',
  'invitation',
  'series',
  'contact',
  'media',
  'batch',
  'job',
  'token',
] as const
export type Noun = (typeof NOUNS)[number]
