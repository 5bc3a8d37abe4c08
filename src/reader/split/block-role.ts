import type { Edtf } from '../../edtf/edtf.ts'
import type { Block } from '../document/document.ts'
import { type Words, cut, trimmed } from '../document/words.ts'
import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { type Page, lexiconOf } from '../page.ts'
import type { PartnerReading, SetAsideReason } from '../page-reading.ts'
import { readLeadingDate } from '../readers/date/read-date.ts'
import { readLabel } from '../readers/fact/label.ts'
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
  /** Behind the survey or the footer only the portal speaks. */
  readonly ended: boolean
}

const SENTENCE_LENGTH = 60

export function roleOf(at: Looking): Role {
  const lexicon = lexiconOf(at.page, at.words)
  if (at.trail.blocks.includes(at.block)) return { kind: 'shell', why: 'breadcrumb' }
  if (at.block.aside) return asideRole(at, at.block.aside, lexicon)
  const dated = readLeadingDate(at.words, lexicon.dates)
  const told = dated?.year !== undefined && isTold(at, dated.to, lexicon)
  const why = shellReason(at.words, lexicon)
  if (why && !(told && outweighs(dated.reading.value, why))) return { kind: 'shell', why }
  if (!told && lexicon.contact.line.test(at.words.text)) return { kind: 'contact' }
  if (isColumnHeader(at.page.document, at.block, lexicon)) return columnsRole(at, lexicon)
  return told && at.topic !== 'news'
    ? contentRole(at, lexicon, true)
    : (headingRole(at, lexicon, dated && !/\p{L}/u.test(at.words.text.slice(dated.to))) ??
        contentRole(at, lexicon, false))
}

/** What is told with its date is content, but for the date of the page and files that are named by their year. */
function outweighs(date: Edtf, why: SetAsideReason): boolean {
  return why !== 'page-date' && !(why === 'news-list' && /^\d{4}$/.test(date))
}

/** Words behind a date tell something; in what the format marks as a heading they may be its title: "2019 …현황". */
function isTold({ words, block, page: { names } }: Looking, to: number, lexicon: Lexicon): boolean {
  const rest = trimmed(cut(words, to))
  return /\p{L}/u.test(rest.text) && !(block.kind === 'heading' && isHeading(rest, lexicon, names))
}

/** A title or a caption of a table opens a section where no heading did. */
function asideRole(at: Looking, why: SetAsideReason, lexicon: Lexicon): Role {
  const titled = at.topic === 'front' && (why === 'caption' || why === 'heading')
  const topic = titled ? headingTopic(at.words, lexicon) : undefined
  return topic ? { kind: 'heading', topic, partner: undefined } : { kind: 'shell', why }
}

/** A table with a column of dates is a list of exchanges, whatever stands above it. */
function columnsRole({ page, block, topic }: Looking, lexicon: Lexicon): Role {
  const roles = columnRoles(page.document, block, lexicon)
  const isList = (roles.includes('year') || roles.includes('date')) && roles.includes('text')
  return { kind: 'columns', topic: isList && topic !== 'news' ? 'history' : topic }
}

function headingRole(
  { words, page: { names }, block }: Looking,
  lexicon: Lexicon,
  bareDate = false,
): Role | undefined {
  if (block.kind === 'row') return undefined
  const topic = headingTopic(words, lexicon)
  const title = readPlaceTitle(words, lexicon)
  const partner = names.partners.find(({ name }) => name.value === title?.name.raw)
  const marked = block.kind === 'heading' && !bareDate && words.text.length <= SENTENCE_LENGTH
  if (!partner && !marked && !isHeading(words, lexicon, names)) return undefined
  return { kind: 'heading', topic, partner: names.partners.length > 1 ? partner : undefined }
}

function contentRole(at: Looking, lexicon: Lexicon, dated: boolean): Role {
  if (at.ended) return { kind: 'shell', why: 'footer' }
  if (at.topic === 'news') return { kind: 'shell', why: 'news-list' }
  if (!dated && isLabelledRow(at, lexicon)) return { kind: 'content', topic: 'profile' }
  if (dated && (at.topic === 'front' || at.topic === 'profile')) return { kind: 'content', topic: 'history' }
  if (at.topic !== 'front') return { kind: 'content', topic: at.topic }
  return frontRole(at, lexicon)
}

/** A row of a label and its value, which formats tell from other rows: it belongs to a profile wherever it stands. */
function isLabelledRow({ block, words }: Looking, lexicon: Lexicon): boolean {
  const filled = block.row && block.cells.filter(({ start, end }) => end > start)
  return filled?.length === 2 && readLabel(words, lexicon.facts) !== undefined
}

/** Before the first heading: a labelled value, a sentence of the introduction, or words of the portal. */
function frontRole({ words, block }: Looking, lexicon: Lexicon): Role {
  if (/^[^:]{1,14}:\s?\S/.test(words.text)) return { kind: 'content', topic: 'profile' }
  const sentence = /[.]$/.test(words.text) || words.text.length > SENTENCE_LENGTH || block.kind === 'row'
  if (sentence && lexicon.letter.test(words.text)) return { kind: 'content', topic: 'background' }
  return { kind: 'shell', why: 'site-shell' }
}
