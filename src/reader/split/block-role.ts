import type { Block } from '../document/document.ts'
import type { Words } from '../document/words.ts'
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
  /** A header of a table; `dated` where one of its columns holds dates. */
  | { readonly kind: 'columns'; readonly dated: boolean }
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

export function roleOf(at: Looking): Role {
  const lexicon = lexiconOf(at.page, at.words)
  if (at.trail.blocks.includes(at.block)) return { kind: 'shell', why: 'breadcrumb' }
  const dated = readLeadingDate(at.words, lexicon.dates)
  const told = dated && dated.year !== undefined && /\p{L}/u.test(at.words.text.slice(dated.to))
  const why = shellReason(at.words, lexicon)
  if (why && !(told && why !== 'page-date')) return { kind: 'shell', why }
  if (!told && lexicon.contact.line.test(at.words.text)) return { kind: 'contact' }
  if (isColumnHeader(at.page.document, at.block, lexicon)) {
    const roles = columnRoles(at.page.document, at.block, lexicon)
    return { kind: 'columns', dated: roles.some((role) => role === 'year' || role === 'date') }
  }
  return told && at.topic !== 'news'
    ? contentRole(at, lexicon, true)
    : (headingRole(at, lexicon) ?? contentRole(at, lexicon, false))
}

function headingRole({ words, page: { names }, block }: Looking, lexicon: Lexicon): Role | undefined {
  if (block.kind === 'row') return undefined
  const topic = headingTopic(words, lexicon)
  const title = readPlaceTitle(words, lexicon)
  const partner = names.partners.find(({ name }) => name.value === title?.name.raw)
  if (!partner && !isHeading(words, lexicon, names)) return undefined
  return { kind: 'heading', topic, partner: names.partners.length > 1 ? partner : undefined }
}

function contentRole(at: Looking, lexicon: Lexicon, dated: boolean): Role {
  if (at.ended) return { kind: 'shell', why: 'footer' }
  if (at.topic === 'news') return { kind: 'shell', why: 'news-list' }
  const listed = at.topic === 'front' || at.topic === 'profile' || isListed(at, lexicon)
  if (dated && listed) return { kind: 'content', topic: 'history' }
  if (at.topic !== 'front') return { kind: 'content', topic: at.topic }
  return frontRole(at, lexicon)
}

/** How a tie began is told in sentences; a row, an item or a note with its date in front belongs to a list. */
function isListed({ words, block, topic }: Looking, { headings }: Lexicon): boolean {
  if (topic !== 'background') return false
  const sentence = words.text.length > SENTENCE_LENGTH || headings.sentenceEnd.test(words.text)
  return block.kind === 'row' || !sentence
}

const SENTENCE_LENGTH = 60

/** Before the first heading: a labelled value, a sentence of the introduction, or words of the portal. */
function frontRole({ words, block }: Looking, lexicon: Lexicon): Role {
  const labelled = /^[^:]{1,14}:\s?\S/.test(words.text) || readLabel(words, lexicon.facts)?.rest.text.trim()
  if (labelled) return { kind: 'content', topic: 'profile' }
  const sentence = /[.]$/.test(words.text) || words.text.length > SENTENCE_LENGTH || block.kind === 'row'
  if (sentence && lexicon.letter.test(words.text)) return { kind: 'content', topic: 'background' }
  return { kind: 'shell', why: 'site-shell' }
}
