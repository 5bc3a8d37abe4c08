import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import type { PartnerReading, SetAside, SetAsideReason } from '../page-reading.ts'
import { readLeadingDate } from '../readers/date/read-date.ts'
import { headingTopic, isHeading } from './headings.ts'
import type { Names } from './names.ts'
import { readPlaceTitle } from './place-title.ts'
import { isColumnHeader, shellReason } from './shell.ts'
import type { Trail } from './read-trail.ts'

/** A part of the page under one heading. */
export interface Section {
  readonly topic: Topic
  readonly heading: Words | undefined
  readonly partner: PartnerReading | undefined
  readonly blocks: readonly Block[]
}

export interface Outline {
  readonly sections: readonly Section[]
  readonly contact: readonly Block[]
  readonly setAside: readonly SetAside[]
}

interface State {
  topic: Topic
  heading: Words | undefined
  partner: PartnerReading | undefined
  ended: boolean
  blocks: Block[]
}

/** Cuts the page into sections; what belongs to the portal and not to the content is set aside with its reason. */
export function outlineOf(document: Document, lexicon: Lexicon, names: Names, trail: Trail): Outline {
  const sections: Section[] = []
  const contact: Block[] = []
  const setAside: SetAside[] = []
  const only = names.partners.length === 1 ? names.partners[0] : undefined
  let state: State = { topic: 'front', heading: undefined, partner: only, ended: false, blocks: [] }
  const begin = (next: Partial<State>) => {
    if (state.blocks.length > 0) sections.push({ ...state })
    state = { ...state, ...next, blocks: [] }
  }
  for (const [index, block] of document.blocks.entries()) {
    const words = wordsOf(document, block.body)
    const role = roleOf({ document, block, words, lexicon, names, trail, index, ...state })
    if (role.kind === 'heading')
      begin({ topic: role.topic ?? state.topic, heading: words, partner: role.partner ?? state.partner })
    if (role.kind === 'content' && role.topic !== state.topic) begin({ topic: role.topic })
    if (role.kind === 'content' || role.kind === 'columns') state.blocks.push(block)
    if (role.kind === 'contact') contact.push(block)
    const why = whySetAside(role)
    if (why) setAside.push({ span: block.span, why })
    if (role.kind === 'shell' && ENDS.has(role.why)) begin({ ended: true })
  }
  begin({})
  return { sections, contact, setAside }
}

const ENDS: ReadonlySet<SetAsideReason> = new Set(['survey', 'footer', 'copyright'])

type Role =
  | { readonly kind: 'shell'; readonly why: SetAsideReason }
  | { readonly kind: 'contact' }
  | { readonly kind: 'columns' }
  | {
      readonly kind: 'heading'
      readonly topic: Topic | undefined
      readonly partner: PartnerReading | undefined
    }
  | { readonly kind: 'content'; readonly topic: Topic }

function whySetAside(role: Role): SetAsideReason | undefined {
  if (role.kind === 'shell') return role.why
  if (role.kind === 'heading') return 'heading'
  return role.kind === 'columns' ? 'table-header' : undefined
}

interface Looking {
  readonly document: Document
  readonly block: Block
  readonly words: Words
  readonly lexicon: Lexicon
  readonly names: Names
  readonly trail: Trail
  readonly index: number
  readonly topic: Topic
  readonly ended: boolean
}

function roleOf(at: Looking): Role {
  if (at.trail.blocks.includes(at.block)) return { kind: 'shell', why: 'breadcrumb' }
  const dated = readLeadingDate(at.words, at.lexicon.dates)
  const told = dated && dated.year !== undefined && /\p{L}/u.test(at.words.text.slice(dated.to))
  const why = shellReason(at.words, at.lexicon)
  if (why && !(told && why !== 'page-date')) return { kind: 'shell', why }
  if (!told && at.lexicon.contact.line.test(at.words.text)) return { kind: 'contact' }
  if (isColumnHeader(at.document, at.block, at.lexicon)) return { kind: 'columns' }
  return told && at.topic !== 'news' ? contentRole(at, true) : (headingRole(at) ?? contentRole(at, false))
}

function headingRole({ words, lexicon, names, block }: Looking): Role | undefined {
  if (block.kind === 'row') return undefined
  const topic = headingTopic(words, lexicon)
  const title = readPlaceTitle(words, lexicon)
  const partner = names.partners.find(({ name }) => name.value === title?.name.raw)
  if (!partner && !isHeading(words, lexicon, names)) return undefined
  return { kind: 'heading', topic, partner: names.partners.length > 1 ? partner : undefined }
}

function contentRole(at: Looking, dated: boolean): Role {
  if (at.ended) return { kind: 'shell', why: 'footer' }
  if (at.topic === 'news') return { kind: 'shell', why: 'news-list' }
  if (dated && (at.topic === 'front' || at.topic === 'profile')) return { kind: 'content', topic: 'history' }
  if (at.topic !== 'front') return { kind: 'content', topic: at.topic }
  return frontRole(at)
}

const SENTENCE_LENGTH = 60

/** Before the first heading: a labelled value, a sentence of the introduction, or words of the portal. */
function frontRole({ words, block, lexicon }: Looking): Role {
  if (/^[^:]{1,14}:\s?\S/.test(words.text)) return { kind: 'content', topic: 'profile' }
  const sentence = /[.]$/.test(words.text) || words.text.length > SENTENCE_LENGTH || block.kind === 'row'
  if (sentence && lexicon.letter.test(words.text)) return { kind: 'content', topic: 'background' }
  return { kind: 'shell', why: 'site-shell' }
}
