import type { ColumnRole } from '../lexicon.ts'

/** Names of columns are compared in lower case and without blanks. */
export const columnPatterns: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:no\.?|nr\.?|#|number|item|ref\.?|id|s\/n|line)$/],
  ['year', /^(?:year|years|fiscalyear|fy|season)$/],
  ['end', /^(?:end|ends|ended|enddate|to|until|departure|departed|lastday|finish)$/],
  ['month', /^month$/],
  ['day', /^day$/],
  ['date', /date|^start|^from$|arriv|when|period|month|time|day|duration/],
  ['direction', /direction|in\/out|inbound|outbound|incoming|hosted\/sent|from\/to|way/],
  [
    'sent',
    /^(?:people|persons|no\.?|number)?(?:sent|outgoing|going|outbound|out)\(?(?:people|persons|pax|number|no\.?)?\)?$/,
  ],
  [
    'received',
    /^(?:people|persons|no\.?|number)?(?:hosted|received|incoming|coming|inbound|in)\(?(?:people|persons|pax|number|no\.?)?\)?$/,
  ],
  [
    'people',
    /people|participants?|persons?|number(?:of|in)|party|delegat|size|who|pax|travell?ers|visitors|members|headcount|group|travell?ing|attend/,
  ],
  ['place', /place|venue|where|location|site|^to$|destination|travell?edto|hostcity/],
  ['partner', /city|partner|town|twin|sister|country|municipality|with/],
  [
    'text',
    /event|activity|description|details?|what|programme?|exchange|purpose|project|occasion|content|visit|highlights?|subject|item|entry|happen/,
  ],
  ['label', /type|category|kind|theme|class/],
  ['note', /notes?|remarks?|comments?|cost|budget|lead|department|source|funding/],
]
