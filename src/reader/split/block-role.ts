import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { bounded } from '../bounded.ts'
import type { Edtf } from '../../edtf/edtf.ts'
import { type Block, wordsOf } from '../document/document.ts'
import { type Words, cut, trimmed } from '../document/words.ts'
import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { type Page, lexiconOf } from '../page.ts'
import type { PartnerReading } from '../page-reading.ts'
import { findDate, readLeadingDate, readWholeDate } from '../readers/date/read-date.ts'
import { readYearHeading } from '../readers/entry/year-heading.ts'
import { figuresOfPart, isFigureLine } from '../readers/fact/figure-line.ts'
import { factsInSentence } from '../readers/fact/prose.ts'
import { withoutFax } from '../readers/contact.ts'
import { isNoExchange } from '../readers/held.ts'
import { readTieDates } from '../readers/fact/tie-date.ts'
import { readLabel } from '../readers/fact/label.ts'
import { looksLikeYear } from './cell-looks.ts'
import { headingTopic, isHeading } from './headings.ts'
import { readPlaceTitle } from './place-title.ts'
import type { Trail } from './read-trail.ts'
import { columnRoles, isColumnHeader, shellReason } from './shell.ts'

/** What a block is for the page: its content, a heading over it, or words of the portal around it. */
export type Role =
  | { readonly kind: 'shell'; readonly why: SetAsideReason }
  | { readonly kind: 'contact' }
  | { readonly kind: 'columns'; readonly topic: Topic }
  | {
      readonly kind: 'heading'
      readonly topic: Topic | undefined
      readonly partner: PartnerReading | undefined
    }
  | { readonly kind: 'content'; readonly topic: Topic }

/** A block and what is known when it is reached. */
export interface Looking {
  readonly page: Page
  readonly trail: Trail
  readonly block: Block
  readonly words: Words
  /** Of the section that is open. */
  readonly topic: Topic
  /** Whether a heading opened it, and not a line of the page's own. */
  readonly headed: boolean
  /** Whether the line above is one of those that say whom to ask. */
  readonly belowContact: boolean
  /** The block before it. */
  readonly above: Block | undefined
  /** Behind the survey or the footer only the portal speaks. */
  readonly ended: boolean
  /** The lines behind it, a few of them. */
  readonly following: readonly Block[]
  /** Whether the list that is open stands below a year, and whether this is its first line. */
  readonly year?: 'right-above' | 'above' | undefined
}

const SENTENCE_LENGTH = 60

export function roleOf(at: Looking): Role {
  const lexicon = lexiconOf(at.page, at.words)
  if (at.trail.blocks.includes(at.block)) return { kind: 'shell', why: 'breadcrumb' }
  if (at.block.aside) return asideRole(at, at.block.aside, lexicon)
  if (at.block.card && at.topic !== 'news' && !at.ended) return { kind: 'content', topic: 'history' }
  const dated = readLeadingDate(at.words, lexicon.dates)
  const told =
    dated?.year !== undefined &&
    isTold(at, dated.to, lexicon) &&
    !(isNoExchange(at.words.text, lexicon.held) && (at.topic === 'profile' || isOffice(at, lexicon)))
  if (!told && isOffice(at, lexicon)) return { kind: 'contact' }
  const why = shellReason(at.words, lexicon)
  if (!told && why === 'footer' && isNumberBelow(at, lexicon)) return { kind: 'contact' }
  if (why && !(told && outweighs(dated.reading.value, why))) return { kind: 'shell', why }
  if (!told && isContactHeading(at, lexicon)) return { kind: 'heading', topic: 'contact', partner: undefined }
  if (!told && (isOfficeAbovePhone(at, lexicon) || isContact(at, lexicon))) return { kind: 'contact' }
  if (isColumnHeader(at.page.document, at.block, lexicon)) return columnsRole(at, lexicon)
  return told && at.topic !== 'news'
    ? contentRole(at, lexicon, true)
    : (headingRole(at, lexicon, dated !== undefined && !/\p{L}/u.test(at.words.text.slice(dated.to))) ??
        contentRole(at, lexicon, false))
}

/** Without a heading: an office, and below its address nothing but a number to call. */
function isOfficeAbovePhone({ words, block, page, following }: Looking, { contact }: Lexicon): boolean {
  if (!contact.officeLine?.test(words.text) || block.kind !== 'line') return false
  return following.slice(0, 3).some(({ body }) => {
    const { text } = wordsOf(page.document, body)
    const label = contact.line.exec(text)?.[0].length ?? 0
    const number = contact.phone.exec(text)
    return (
      number !== null &&
      number.index <= label + 1 &&
      /^\W{0,2}(?:\([^()]{1,12}\))?\W{0,2}$/.test(text.slice(number.index + number[0].length))
    )
  })
}

/** An office with its number, or the name of one alone below the words that ask to call: no words of the portal. */
function isOffice({ words, belowContact }: Looking, { contact, facts }: Lexicon): boolean {
  if (words.text.length > LONGEST_CONTACT) return false
  const number = contact.phone.test(withoutFax(words.text, contact))
  const office = number || belowContact ? contact.department.exec(words.text) : null
  if (!office || readLabel(words, facts)) return false
  return number || office[0].length === words.text.length
}

const LONGEST_CONTACT = 120

/** The address below the name of an office, with the number to call. */
function isNumberBelow({ words, topic, belowContact }: Looking, { contact }: Lexicon): boolean {
  return (belowContact || topic === 'contact') && contact.phone.test(withoutFax(words.text, contact))
}

function isContactHeading({ block, words }: Looking, lexicon: Lexicon): boolean {
  return block.kind !== 'row' && headingTopic(words, lexicon) === 'contact'
}

/** A line with the label of one, or below such a line nothing but the name of an office. */
function isContact({ words: { text }, belowContact }: Looking, { contact }: Lexicon): boolean {
  const office = belowContact ? contact.department.exec(text) : null
  return contact.line.test(text) || (office?.index === 0 && text.length < office[0].length + OFFICE_MORE)
}

const OFFICE_MORE = 12 // letters behind the name of an office: a phone

/** What is told with its date is content, but for the date of the page and files that are named by their year. */
function outweighs(date: Edtf, why: SetAsideReason): boolean {
  return why !== 'page-date' && !(why === 'news-list' && /^\d{4}$/.test(date))
}

/** Words behind a date tell something; in what the format marks as a heading they may be its title: "2019 …현황". */
function isTold({ words, block, page: { names } }: Looking, to: number, lexicon: Lexicon): boolean {
  const rest = trimmed(cut(words, to))
  return /\p{L}/u.test(rest.text) && !(block.kind === 'heading' && isHeading(rest, lexicon, names))
}

const MAY_NAME_OFFICE: ReadonlySet<SetAsideReason> = new Set(['heading', 'caption', 'footer'])

/** A title or a caption of a table opens a section where no heading did. */
function asideRole(at: Looking, why: SetAsideReason, lexicon: Lexicon): Role {
  if (MAY_NAME_OFFICE.has(why) && isOffice(at, lexicon)) return { kind: 'contact' }
  if (why === 'heading' && (isLabelled(at.words, lexicon) || isMeasured(at.words, lexicon)))
    return { kind: 'content', topic: 'profile' }
  const isTitle = why === 'caption' || why === 'heading'
  const partner = isTitle ? partnerNamed(at, lexicon) : undefined
  if (partner) return { kind: 'heading', topic: headingTopic(at.words, lexicon), partner }
  const titled = at.topic === 'front' && isTitle
  const topic = titled ? headingTopic(at.words, lexicon) : undefined
  return topic ? { kind: 'heading', topic, partner: undefined } : { kind: 'shell', why }
}

/** A table with a column of dates is a list of exchanges, whatever stands above it. */
function columnsRole({ page, block, topic }: Looking, lexicon: Lexicon): Role {
  const roles = columnRoles(page.document, block, lexicon)
  if (roles.includes('fact')) return { kind: 'columns', topic: 'profile' }
  const dated = roles.includes('year') || roles.includes('date')
  const isList = roles.includes('entry') || (dated && roles.includes('text'))
  return { kind: 'columns', topic: isList && topic !== 'news' ? 'history' : topic }
}

/** On a page about several, the one that a title names. */
function partnerNamed({ words, page: { names } }: Looking, lexicon: Lexicon): PartnerReading | undefined {
  if (names.partners.length < 2) return undefined
  const named = readPlaceTitle(words, lexicon)?.name.raw.toLowerCase()
  return names.partners.find(({ name }) => name.value.toLowerCase() === named)
}

function headingRole(at: Looking, lexicon: Lexicon, dated: boolean): Role | undefined {
  const { words, page, block } = at
  const { names } = page
  if (isOfSeries(at, lexicon))
    return { kind: 'heading', topic: headingTopic(words, lexicon), partner: undefined }
  if (block.kind === 'row') return undefined
  if (lexicon.headings.apart && isNoHeading(at, lexicon)) return undefined
  const topic = headingTopic(words, lexicon)
  const named = readPlaceTitle(words, lexicon)?.name.raw.toLowerCase()
  const partner = names.partners.find(({ name }) => name.value.toLowerCase() === named)
  const marked = block.kind === 'heading' && !dated && words.text.length <= SENTENCE_LENGTH
  const heads =
    marked ||
    (isBracketed(words) && !readYearHeading(words, lexicon)) ||
    isNumbered(block, words, lexicon) ||
    isOfField(at, lexicon) ||
    isHeading(words, lexicon, names) ||
    isShaped(at, topic, lexicon)
  if (!partner && !heads) return undefined
  return { kind: 'heading', topic, partner: names.partners.length > 1 ? partner : undefined }
}

/** "[함께한 발자취]", "【韩国丽水市】": brackets around a whole line make a heading of it. */
function isBracketed({ text }: Words): boolean {
  return bounded(String.raw`^(?:\[[^[\]\d]{2,30}\]|<[^<>\d]{2,30}>)$`).test(text)
}

const MOST_WORDS = 5

/** A few words behind a gap that no sentence ends and no figure is in, with the lines of their section right below. */
function isShaped(
  { words, block, following: [next] }: Looking,
  topic: Topic | undefined,
  { headings }: Lexicon,
): boolean {
  if (!headings.apart || block.kind !== 'line' || !block.afterGap || !next || next.afterGap) return false
  const { text } = words
  const plain =
    bounded(String.raw`^[A-Z\p{Lu}][^.!?:;,\d\t]{2,50}$`, 'u').test(text) &&
    text.split(/\s+/).length <= MOST_WORDS
  return plain && (topic !== undefined || next.kind !== 'row')
}

/** Where heading words also tell events: the line of an office, a year, an item, and what stands right below a year. */
function isNoHeading({ words, block, topic, year }: Looking, lexicon: Lexicon): boolean {
  if (topic === 'contact' && lexicon.contact.officeLine?.test(words.text)) return true
  if (readYearHeading(words, lexicon)) return true
  if (block.kind === 'heading') return false
  const own = headingTopic(words, lexicon)
  const listed = topic === 'history' && (own === undefined || own === 'history')
  return listed && (block.kind === 'item' || year === 'right-above' || (year === 'above' && !block.afterGap))
}

/** "二、人员往来": few words behind the number of a heading, and no figure or mark among them. */
function isNumbered({ marker }: Block, { text }: Words, { headings }: Lexicon): boolean {
  return headings.numbered?.test(marker) === true && text.length <= TITLE_LENGTH && !/[\d,.;:]/.test(text)
}

const TITLE_LENGTH = 14

/** "Guests we have welcomed" over lines with their dates: it tells whose journeys they are. */
function isOfSeries({ page, block, words, topic, following: [next] }: Looking, lexicon: Lexicon): boolean {
  const { headings, directions, dates } = lexicon
  const { text } = words
  const short = headings.apart ? text.split(/\s+/).length <= MOST_WORDS : text.length <= TITLE_LENGTH
  if (!short || !next || block.marker !== '' || /[\d.,:;()]/.test(text)) return false
  if ((topic !== 'history' && topic !== 'background') || filledCells(block) > 1) return false
  const named = directions.headings.filter(([, pattern]) => pattern.test(text))
  return named.length === 1 && readLeadingDate(wordsOf(page.document, next.body), dates)?.year !== undefined
}

/** "◇ 문화": a few words behind a bullet that only headings have, over items with another bullet and their dates. */
function isOfField({ page, block, words, following: [next] }: Looking, { dates }: Lexicon): boolean {
  if (!FIELD_BULLET.test(block.marker) || words.text.length > TITLE_LENGTH || /[\d.,:;]/.test(words.text))
    return false
  const item = next && next.kind !== 'heading' && next.marker !== '' && next.marker !== block.marker
  return item === true && findDate(wordsOf(page.document, next.body), dates, { year: 2000 }) !== undefined
}

const FIELD_BULLET = /^[◇◆□■▷▶◁◀○●◎▣♦★☆]$/

function contentRole(at: Looking, lexicon: Lexicon, dated: boolean): Role {
  if (at.ended) return { kind: 'shell', why: 'footer' }
  if (at.topic === 'news') return { kind: 'shell', why: 'news-list' }
  if (at.topic === 'contact') return { kind: 'contact' }
  if (
    at.block.row?.heads ||
    (!dated && (isLabelledRow(at, lexicon) || isTieDate(at, lexicon) || isTieRow(at, lexicon)))
  )
    return { kind: 'content', topic: 'profile' }
  const line = at.block.kind !== 'row' || filledCells(at.block) < 2 // a sheet has its lines in rows of one cell
  if (!dated && line && (isFigureLine(at.words, lexicon) || isFigure(at.words, lexicon)))
    return { kind: 'content', topic: 'profile' }
  if (!dated && isAboutPlace(at, lexicon)) return { kind: 'content', topic: 'background' }
  if (!dated && isProfileLine(at, lexicon)) return { kind: 'content', topic: 'profile' }
  const before = isDateAlone(at, lexicon) || (dated && BEFORE_LISTS.has(at.topic))
  const listed = dated && (isListed(at, lexicon) || isAmongDated(at, lexicon))
  if (before || isDatedBehind(at, lexicon) || listed) return { kind: 'content', topic: 'history' }
  if (at.topic !== 'front') return { kind: 'content', topic: at.topic }
  return frontRole(at, lexicon)
}

/** "인구: 24,100명(2019. 12월말 기준)": one figure behind its label and a colon. */
function isFigure(words: Words, lexicon: Lexicon): boolean {
  return /^.{0,24}:/.test(words.text) && isMeasured(words, lexicon)
}

/** "面積 26.8平方キロメートル": the label of a figure, and one with its unit. */
function isMeasured(words: Words, lexicon: Lexicon): boolean {
  const form = readLabel(words, lexicon.facts)?.label.form ?? 'words'
  const measured = form !== 'words' && form !== 'date'
  return measured && figuresOfPart(words, lexicon).some(({ unit }) => unit !== null)
}

/** "위치 - 지린성 동남부" where no list has begun. */
function isProfileLine({ words, block, topic }: Looking, lexicon: Lexicon): boolean {
  if (block.kind === 'row' || topic !== 'background') return false
  return !lexicon.headings.sentenceEnd.test(words.text) && isLabelled(words, lexicon)
}

/** A known label, a mark and what stands behind it. */
function isLabelled(words: Words, { facts }: Lexicon): boolean {
  const label = readLabel(words, facts)
  return (
    label !== undefined && /[:-]\s?$/.test(words.text.slice(0, words.text.length - label.rest.text.length))
  )
}

/** A paragraph with figures of the place is no exchange, though it may name a year. */
function isAboutPlace({ words, block, topic }: Looking, lexicon: Lexicon): boolean {
  if (block.kind === 'row' || (topic !== 'front' && topic !== 'history')) return false
  return (
    words.text.length > SENTENCE_LENGTH / 2 &&
    factsInSentence(words, lexicon).some(({ unit }) => unit !== null)
  )
}

const BEFORE_LISTS: ReadonlySet<Topic> = new Set(['front', 'profile'])

/** A year or a date alone on its line heads a list, unless it is the value of a label above. */
function isDateAlone({ page, block, words, above, topic }: Looking, lexicon: Lexicon): boolean {
  if ((block.kind === 'row' && filledCells(block) > 1) || topic === 'history') return false
  if (/^\[[^[\]]{2,16}\]$/.test(words.text)) return readYearHeading(words, lexicon) !== undefined
  if (topic === 'profile' && above && isLabelAlone(above) && isBareLabel(wordsOf(page.document, above.body)))
    return false
  return looksLikeYear(words, lexicon) || readWholeDate(words, lexicon.dates)?.year !== undefined
}

/** A heading or the names of columns wait for no value in the next line. */
function isLabelAlone(above: Block): boolean {
  return above.kind !== 'heading' && above.kind !== 'row'
}

function filledCells({ cells }: Block): number {
  return cells.filter(({ start, end }) => end > start).length
}

/** Few letters and no figure: the name of what the next line tells. */
function isBareLabel({ text }: Words): boolean {
  return text.length <= TITLE_LENGTH && !/[\d.,]/.test(text)
}

/** How a tie began is told in sentences, but lines most of which begin with a date are a list. */
function isAmongDated({ page, topic, following }: Looking, { dates }: Lexicon): boolean {
  if (topic !== 'background') return false
  const dated = ({ body }: Block) => readLeadingDate(wordsOf(page.document, body), dates)?.year !== undefined
  if (following.slice(0, 3).filter(dated).length > 2) return true
  const end = following.findIndex((next) => next.afterGap || (!dated(next) && isShort(next)))
  return following.slice(0, end < 0 ? following.length : end).filter(dated).length > 2
}

/** No longer than a heading. */
function isShort({ body }: Block): boolean {
  return body.end - body.start < SENTENCE_LENGTH / 2
}

/** "▶ 시장 외 7명 방문 (1973. 7. 3)": an item whose date stands in brackets at its end is of a list. */
function isDatedBehind({ block, words, topic }: Looking, { dates, facts }: Lexicon): boolean {
  const label = readLabel(words, facts)?.rest.text
  if (label?.trim() && /[:|]\s*$/.test(words.text.slice(0, words.text.length - label.length))) return false
  if (block.marker === '' || (topic !== 'front' && topic !== 'background')) return false
  const at = words.text.lastIndexOf('(')
  const inside = at > 0 && words.text.endsWith(')') ? cut(words, at + 1, words.text.length - 1) : undefined
  return inside !== undefined && readWholeDate(inside, dates)?.year !== undefined
}

/** "友好都市提携日：1997年10月8日" below a list is a figure of the tie. */
function isTieDate({ block, words }: Looking, lexicon: Lexicon): boolean {
  const labelled = block.kind !== 'row' && /^[^\d:]{2,16}:/.test(words.text)
  return labelled && readTieDates(words, block.span, lexicon).length > 0
}

/** "교류의향서 | 의향 접수 2003년 1월 23일": what was signed, and what happened on which of its days. */
function isTieRow({ page, block, words }: Looking, lexicon: Lexicon): boolean {
  const [, days, more] = block.kind === 'row' ? block.cells.filter(({ start, end }) => end > start) : []
  if (!days || more) return false
  const told = wordsOf(page.document, days)
  const read = findDate(told, lexicon.dates)
  const alone = !read || !/\p{L}{2}/u.test(told.text.slice(0, read.from))
  return !alone && readTieDates(words, block.span, lexicon).length > 0
}

/** A row of a label and its value, which formats tell from other rows: it belongs to a profile wherever it stands. */
function isLabelledRow({ block, words }: Looking, lexicon: Lexicon): boolean {
  const filled = block.row && block.cells.filter(({ start, end }) => end > start)
  return filled?.length === 2 && readLabel(words, lexicon.facts) !== undefined
}

/** Below its heading, how a tie began is told in sentences; a row, an item or a note with its date in front belongs to a list. */
function isListed({ words, block, topic, headed }: Looking, { headings }: Lexicon): boolean {
  if (topic !== 'background') return false
  if (!headed) return true
  const sentence = words.text.length > SENTENCE_LENGTH || headings.sentenceEnd.test(words.text)
  return block.kind !== 'line' || !sentence
}

/** A colon behind a few words; in cells a label is one that is known. */
function hasLabel({ text }: Words, { facts: { longestLabel = 14 } }: Lexicon): boolean {
  const colon = /:(?=\s?\S)/.exec(text)?.index ?? 0
  return colon > 0 && colon <= longestLabel
}

/** Before the first heading: a labelled value, a sentence of the introduction, or words of the portal. */
function frontRole({ words, block }: Looking, lexicon: Lexicon): Role {
  const labelled =
    hasLabel(words, lexicon) ||
    readLabel(words, lexicon.facts)?.rest.text.trim() ||
    readTieDates(words, block.span, lexicon).length > 0
  if (labelled) return { kind: 'content', topic: 'profile' }
  const sentence = /[.]$/.test(words.text) || words.text.length > SENTENCE_LENGTH || block.kind === 'row'
  if (sentence && lexicon.letter.test(words.text)) return { kind: 'content', topic: 'background' }
  return { kind: 'shell', why: 'site-shell' }
}
