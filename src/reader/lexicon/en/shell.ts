import { bounded } from '../../bounded.ts'
import { asManyAs } from './patterns.ts'
import type { ColumnRole, ColumnWords, ContactWords, ShellRule } from '../lexicon.ts'

/** What stands around the content of a city's page; the first rule that fits a line names it. */
export const shell: readonly ShellRule[] = [
  {
    why: 'skip-link',
    when: /^(?:skip|jump)\s(?:to|navigation|over)\b|^skip\s(?:main|page)|^(?:main\s)?content\sstarts/i,
  },
  { why: 'copyright', when: /[©ⓒ]|\bcopyright\b|all\srights\sreserved/i },
  {
    why: 'footer',
    when: /\b(?:privacy\s(?:policy|statement|notice)|terms\s(?:of\suse|and\sconditions|&\sconditions)|cookie(?:s|\spolicy)|accessibility(?:\sstatement)?$|website\sby|site\sby|powered\sby|designed\sby|government\swebsites\sby|disclaimer$|sitemap|site\smap|follow\sus|connect\swith\sus|stay\sconnected|nondiscrimination|ADA\scompliance|foi\srequests)\b/i,
  },
  {
    why: 'survey',
    when: /was\sthis\s(?:page|information)\s(?:helpful|useful)|did\syou\sfind\s(?:what|this)|rate\sthis\spage|how\s(?:helpful|satisfied)|tell\sus\swhat\syou\sthink|^\s?(?:very\s)?(?:dis)?satisfied\b|page\sfeedback|leave\sfeedback/i,
  },
  {
    why: 'page-date',
    when: bounded(
      String.raw`^(?:this\s)?(?:page\s)?(?:was\s|is\s)?(?:last\s)?(?:updated?|modified|reviewed|revised|edited|published|posted|created|changed|checked)(?:\son)?\b[:\s]{0,3}(?:[A-Za-z]{0,9}\b[\s,.]{0,2})?\d|^(?:page|content)\s(?:last\s)?(?:updated?|modified|reviewed|published)|^(?:last|page)\s(?:update|review|modified|revision)|^(?:current\s)?as\s(?:of|at)\s[\w\s,/]{4,20}$|^(?:print(?:ed)?|retrieved|accessed)\s(?:on|date)|^date\s(?:posted|published|modified|created)|^(?:views|hits|page\sviews):?\s\d`,
      'i',
    ),
  },
  {
    why: 'news-list',
    when: bounded(
      String.raw`\.(?:pdf|docx?|xlsx?|zip|jpe?g|png)(?:\s|$|\))|\b(?:minutes|agenda)\s(?:posted|available|of\s)|applications?\s(?:for\b.{0,60}\b)?(?:are\s)?(?:due|close|open|deadline)|^deadline|\bdeadline\b.{0,40}\d|register\sby|apply\sby|^(?:read|learn|view|see)\s(?:more|all)\b|\b(?:previous|next)\s(?:page|article|post|city)\b|applications?\s(?:will\sbe|now)\saccepted|rsvp`,
      'i',
    ),
  },
  {
    why: 'caption',
    when: bounded(
      String.raw`^(?:table|figure|fig\.)\s?\d{0,2}[:.]|^(?:photo|image|picture|photos?\scourtesy|photo\scredit|photograph)\b.{0,120}$`,
      'i',
    ),
  },
  {
    why: 'picture',
    when: bounded(
      String.raw`^(?:map|photo|image|logo|flag|picture|banner)(?:\sof\s.{1,60})?$|\b(?:map|logo|photo|seal|crest|banner|thumbnail)$`,
      'i',
    ),
  },
  {
    why: 'site-shell',
    when: bounded(
      String.raw`^[^.!?\d\t]{2,30}\s\|\s[^.!?\d\t|]{2,30}(?:\s\||\.{3}$)|^(?:the\s)?(?:city|town|county|village|borough)\sof\s[a-z'.\s-]{2,30}(?:,\s[a-z\s.]{2,20})?$|^(?:sign\sin|log\s?in|log\sout|register|search|menu|home|main\smenu|site\ssearch|create\san\saccount.{0,300}|my\saccount|share(?:\s.{0,40})?|print(?:\s.{0,30})?|email\sthis\spage|bookmark|font\ssize.{0,300}|text\ssize.{0,300}|a\sa\sa|language.{0,300}|select\slanguage.{0,300}|translate.{0,300}|close|open\smenu|toggle.{0,300}|back(?:\sto.{0,300})?|return\sto.{0,300}|top(?:\sof\spage)?|subscribe.{0,300}|newsletter.{0,300}|enter\s(?:search|keyword).{0,300}|facebook|twitter|instagram|youtube|linkedin|x\s\(twitter\)|flickr|rss|pay\s(?:online|bills?|my.{0,300})|i\swant\sto.{0,300}|report\sa\sproblem.{0,300}|jump\sto.{0,300}|on\sthis\spage.{0,300}|rates\s.{0,300}|was\sthis.{0,300}|how\sdo\si.{0,300}|report\san?\sissue|careers|jobs|quick\slinks|weather.{0,300}|alerts?|services|departments|residents|business|visitors|government|your\sgovernment|community|contact\sus\stoday|a-z(?:\sindex)?|high\scontrast|hide|show\smore|loading.{0,300}|feedback)$`,
      'i',
    ),
  },
  {
    why: 'sum-row',
    when: bounded(
      String.raw`^(?:[^\t\d]{0,40}\s)?(?:sub-?)?totals?\b[\s:]{0,9}(?:[\d(]|$)|^(?:all|sum|grand\stotal)\b[^\t\d]{0,30}\t\s{0,9}\d`,
      'i',
    ),
  },
]

const COLUMNS: Readonly<Partial<Record<ColumnRole, string>>> = {
  sent: 'going outgoing outbound sent travelled away',
  received: 'coming incoming inbound received hosted',
  end: 'to until enddate end dateto through departure departed returndate',
  month: 'month',
  day: 'day',
  country: 'country nation state',
  number: 'no no. # nr number item ref id s/n sn',
  year: 'year years yr',
  date: 'date dates when period time day/month date(s) duration dateofvisit visitdate startdate month/day',
  text: 'event events activity activities description details exchange exchanges whathappened what project occasion programme program visit summary eventdescription exchangeactivity purpose detail exchangeevent title subject content descriptionofevent nameofevent event/activity activity/event contents highlights happening entry',
  people:
    'party people participants number#ofpeople numbers delegates persons attendees size groupsize noofpeople participant members who partysize headcount delegation travellers travelers numberofpeople no.ofpeople #people pax number ofparticipants numberofparticipants no.ofparticipants numberindelegation who/howmany visitors attendance',
  direction: 'direction to/from inbound/outbound in/out in/outbound way hostedby',
  partner:
    'partner sistercity partnercity twintown city town partnertown with sister twin city/country friendshipcity',
  place: 'place location venue where site',
  note: 'notes note remarks comment comments source sources link contact photo photos',
  label: 'category type kind field area theme sector',
}

export const columns: ColumnWords = Object.fromEntries(
  Object.entries(COLUMNS).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role as ColumnRole]),
  ), // the keys of the record above
)

/** Of names without blanks in lower case. */
export const columnPatterns: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:no\.?|nr\.?|#|s\/n|item|ref\.?)$/],
  [
    'sent',
    /^(?:going|outgoing|outbound|sent|travelled|traveled|away|ours|fromus|wesent|out|numbersent|peoplesent|togo)$/,
  ],
  [
    'received',
    /^(?:coming|incoming|inbound|received|hosted|visiting|theirs|tous|wehosted|in|numberhosted|numberreceived|arrivals)$/,
  ],
  ['end', /^(?:to|until|through|end(?:date|ed|s)?|dateto|returndate)$/],
  ['month', /^months?$/],
  ['day', /^days?$/],
  ['year', /^(?:year|yr|calendaryear|fiscalyear|fy)$/],
  ['date', /date|when|period|time|duration/],
  [
    'people',
    /people|party|participants|delegates|persons|attendees|headcount|members|^who|travell?ers|^pax|number|^size|numbers|delegation(?:size)?$|heads/,
  ],
  ['direction', /direction|in\/out|out\/in|inbound\/outbound|outbound\/inbound|^way$/],
  [
    'text',
    /event|activit|description|detail|exchange|happened|^what|occasion|programme|program|summary|purpose|project|highlight|entry|visit/,
  ],
  ['partner', /partner|sister|twin|^city|^town|friendship/],
  ['place', /place|venue|location|^where/],
  ['country', /country|nation/],
  ['note', /note|remark|comment|source|funding|cost|link|photo|reference/],
  ['label', /category|type|kind|field|theme|sector/],
]

const OFFICE =
  'team|office|department|Department|Dept\\.?|Office|Division|Commission|Committee|Council|Bureau|Section|Branch|Unit|Team|Services?|Association|Relations|Affairs|Clerk|Program(?:me)?|Secretariat|Board|Centre|Center|Authority|Administration|Agency|Directorate|Development|Library|Society|Foundation|Coordinator|Manager|Planning|Recreation|Communications|Engagement|Partnerships?|Liaison|Desk|desk|Policy|Hall|Protocol|Events|Culture|Tourism|Governance|Cities|Friends|Club|Mayor|Registry|Institute|Network|Alliance'

const CAP = "(?:[A-Z][A-Za-z'-]{0,24}|c/o|desk|team|office)"
const RUN = `${CAP}${asManyAs(8, `(?:\\s|,\\s|\\s&\\s|\\s?/\\s?|\\sand\\s|\\sof\\s(?:the\\s)?|\\sfor\\s(?:the\\s)?)${CAP}`)}`

export const contact: ContactWords = {
  line: bounded(
    String.raw`^(?:contact(?:\s(?:us|person|details|information|for\sthis\spage))?(?=\s?[:-]|$|\sthe\s)|(?:managed|maintained|owned|page\sowned|administered|published)\sby\b|(?:responsible\s)?(?:department|office|division|section)(?=\s?:)|ph(?:one)?\b(?=\s?[.:]|\s?\(?\+?\d)|tel(?:ephone)?\b(?=\s?[.:]|\s?\(?\+?\d)|t:\s?|p:\s?|call\b(?=[^.]{0,60}\d{3})|for\s(?:more|further)\s(?:information|details)\b|(?:enquiries|inquiries|questions|queries)\b\s?[:?-]?|(?=[A-Z][^\n.!?]{3,90}\b(?:phone|ph|tel|telephone|call|ring)\b\.?:?\s{0,2}\(?\+?\d)|(?=\(?\+?\d[\d\s().-]{7,18}\d$)|fax\b|e-?mail\b\s?:|to\s(?:learn|find\sout)\smore\b)[:\s-]{0,3}`,
    'i',
  ),
  department: bounded(
    `(?<![A-Za-z@.])(?<name>${RUN}(?<=\\b(?:${OFFICE})(?:\\s(?:of|for|and|&)\\b[^.;:\\d@\\n]{1,50}|,\\sc/o[^.;:\\d@\\n]{1,50})?)(?:,?\\s(?:Inc|Ltd)\\.?)?)(?![A-Za-z@])`,
  ),
  phone: bounded(
    `(?<![\\d-])(?!(?:19|20)\\d\\d-(?:\\d\\d-\\d\\d|(?:19|20)\\d\\d))(?<phone>(?:\\+\\d{1,3}[ .-]?(?:\\(0\\) ?)?)?(?:\\(\\d{2,5}\\) ?|\\d{2,5}[ .-])${asManyAs(3, '\\d{2,4}[ .-]')}\\d{3,6}(?:\\s?(?:x|ext\\.?|extension)\\s?\\d{1,5})?)(?!\\d)`,
    'i',
  ),
  fax: /\bfax\b|\bf(?=[.:]\s?[+(\d])/i,
  ofGovernment:
    /,\s(?:(?:City|Town|County|Village|District)\sof\s[A-Z][A-Za-z\s]{2,24}|[A-Z][A-Za-z\s]{2,24}\s(?:City|Town|County|District|Borough|Regional|Shire|Village)(?:\s(?:Council|Hall|Government))?)$/,
  officeLine: bounded(`^(?=.{0,80}\\b(?:${OFFICE})\\b)[A-Z][^\\d@:]{3,80}$`),
}
