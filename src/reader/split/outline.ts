import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { type Block, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { Lexicon, Topic } from '../lexicon/lexicon.ts'
import { type Page, lexiconOf } from '../page.ts'
import type { PartnerReading, SetAside } from '../page-reading.ts'
import { readYearHeading } from '../readers/entry/year-heading.ts'
import { headingTopic } from './headings.ts'
import { type Role, roleOf } from './block-role.ts'
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
  year: 'right-above' | 'above' | undefined
  belowContact: boolean
  /** The topic of a heading that stands over the headings of several partners. */
  over: Topic | undefined
  blocks: Block[]
  readonly sections: Section[]
  readonly contact: Block[]
  readonly setAside: SetAside[]
}

/** Cuts the page into sections; what belongs to the portal and not to the content is set aside with its reason. */
export function outlineOf(page: Page, trail: Trail): Outline {
  const state = atStart(page.names.partners)
  const { blocks } = page.document
  for (const [index, block] of blocks.entries()) {
    const { topic, ended, belowContact, year } = state
    const headed = isHeaded(state, page)
    const words = wordsOf(page.document, block.body)
    const around = { above: blocks[index - 1], following: blocks.slice(index + 1, index + 7) }
    const looking = { page, trail, block, words, topic, headed, ended, belowContact, year, ...around }
    place(state, block, words, roleOf(looking))
    state.year = yearBelow(state, words, lexiconOf(page, words))
  }
  begin(state, {})
  return state
}

/** A page about one partner need not name it in its headings. */
function atStart(partners: readonly PartnerReading[]): State {
  const partner = partners.length === 1 ? partners[0] : undefined
  const none = {
    heading: undefined,
    ended: false,
    belowContact: false,
    over: undefined,
    year: undefined,
    blocks: [],
  }
  return { topic: 'front', partner, ...none, sections: [], contact: [], setAside: [] }
}

/** Whether a heading said what stands below: the name of a partner alone does not. */
function isHeaded({ heading }: State, page: Page): boolean {
  return heading !== undefined && headingTopic(heading, lexiconOf(page, heading)) !== undefined
}

/** A year stays over the lines of its list until the next heading. */
function yearBelow({ blocks, year }: State, words: Words, lexicon: Lexicon): State['year'] {
  if (blocks.length === 0) return undefined
  if (readYearHeading(words, lexicon)) return 'right-above'
  return year && 'above'
}

function place(state: State, block: Block, words: Words, role: Role): void {
  if (role.kind === 'heading') {
    state.over = topicOver(state, role)
    begin(state, { topic: topicBelow(state, role), heading: words, partner: role.partner ?? state.partner })
  }
  if ((role.kind === 'content' || role.kind === 'columns') && role.topic !== state.topic)
    begin(state, { topic: role.topic })
  if (role.kind === 'content' || role.kind === 'columns') state.blocks.push(block)
  if (role.kind === 'contact') state.contact.push(block)
  state.belowContact = role.kind === 'contact'
  const why = whySetAside(role)
  if (why) state.setAside.push({ span: block.span, why })
  if (role.kind === 'shell' && !block.aside && ENDS.has(role.why) && hasBegun(state))
    begin(state, { ended: true })
}

/** Words of the footer may stand in a menu on top, too. */
function hasBegun({ sections, blocks }: State): boolean {
  return sections.length > 0 || blocks.length > 0
}

/** Below the name of the next partner its figures may come first; nothing goes on from the partner before. */
function topicBelow(state: State, { topic, partner }: Role & { readonly kind: 'heading' }): Topic {
  return topic ?? (partner && partner !== state.partner ? (state.over ?? 'front') : state.topic)
}

/** "交往大事记" and right below it the name of a partner: it is over all of them, until the next heading of its kind. */
function topicOver(
  { over, heading, topic: above, blocks }: State,
  { topic, partner }: Role & { readonly kind: 'heading' },
): Topic | undefined {
  if (topic !== undefined) return undefined
  return partner && heading && blocks.length === 0 && above === 'history' ? above : over
}

/** Closes the section that was open. */
function begin(state: State, next: Partial<Pick<State, 'topic' | 'heading' | 'partner' | 'ended'>>): void {
  const { topic, heading, partner, blocks } = state
  if (blocks.length > 0) state.sections.push({ topic, heading, partner, blocks })
  Object.assign(state, next, { blocks: [] })
}

const ENDS: ReadonlySet<SetAsideReason> = new Set(['survey', 'footer', 'copyright'])

function whySetAside(role: Role): SetAsideReason | undefined {
  if (role.kind === 'shell') return role.why
  if (role.kind === 'heading') return 'heading'
  return role.kind === 'columns' ? 'table-header' : undefined
}
