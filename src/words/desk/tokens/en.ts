import type { TokenWords } from './ko.ts'

export const en: TokenWords = {
  title: 'Connected systems',
  lead: 'Other systems of the city can hand in drafts here. Make a token of its own for each of them.',
  caption: 'Tokens of this register',
  none: 'No token has been made yet.',
  name: 'Name of the system',
  nameHint: 'History shows it by this name, as: International Office document system',
  scopes: 'What it may do',
  scopeNames: {
    'drafts:read': 'Read drafts',
    'drafts:write': 'Write drafts',
    publish: 'Publish',
  },
  scopeHints: {
    'drafts:read':
      'Sees what is not public yet, and what only officers see of a record, as its cost and its outcome.',
    'drafts:write': 'Makes drafts, changes them and takes them back. What is public stays as it is.',
    publish:
      'Drafts become public without an officer looking at them. Choose it only where there is no other way.',
  },
  publishClosed: 'This register asks a second person to publish, so a token cannot.',
  life: 'How long it works',
  lifeHint: 'Make a new one before it ends. A year is the longest.',
  lives: { 30: '30 days', 90: '90 days', 180: '180 days', 365: 'One year' },
  makeHeading: 'Make a token',
  make: 'Make the token',
  letters: 'Begins with',
  until: 'Ends',
  used: 'Last used',
  neverUsed: 'Never',
  state: 'State',
  states: { works: 'Works', ended: 'Ended', revoked: 'Revoked' },
  manage: (name: string) => `${name}: details`,
  madeBy: 'Made by',
  madeAt: 'Made',
  refused: 'Refused since it ended',
  refusedTimes: (times: number) => (times === 1 ? 'once' : `${times.toLocaleString('en-GB')} times`),
  refusedHint: 'Some system still sends this token. Look at its settings.',

  madeTitle: 'The token is made',
  madeLead:
    'It is shown this once. Put it into the settings of the system now; if it is lost, revoke it and make another.',
  token: 'Token',
  tokenHint: (until: string) => `It works until ${until}. Do not send it by mail or chat.`,
  copy: 'Copy the token',
  copied: 'Copied.',
  address: 'Where to send drafts',
  back: 'To the tokens',
  guide: 'How to use it',

  revokeHeading: 'Revoke',
  revokeText:
    'It stops working at once, and this cannot be undone. The drafts that it handed in and their history stay.',
  revoke: 'Revoke the token',
  revokedFlash: (name: string) => `${name}: the token is revoked.`,
  goneFlash: 'This token was revoked before.',

  faultName: 'Enter the name of the system, in 80 letters at the most',
  faultScopes: 'Choose at least one thing that it may do',
  faultLife: 'Choose how long it works',

  actor: (name: string, maker: string) => `${name} (token, made by ${maker})`,
}
