import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import type { Document } from '../../reader/document/document.ts'
import { type LineFacts, type PageWriter, pageWriter } from '../page/page-writer.ts'
import { writeDefinitionList } from './definition-list.ts'
import { BLOCKS, HEADINGS, LISTS, SET_APART, UNSEEN } from './elements.ts'
import { writeHtmlTable } from './html-table.ts'
import { asideReason, isHidden, isMain } from './landmarks.ts'
import { type Element, type Node, childrenOf, isElement, parsePage } from './parse-page.ts'

/** Where the walk through the page is. */
interface Place {
  readonly aside: SetAsideReason | undefined
  readonly inMain: boolean
  readonly preformatted: boolean
  readonly heading: boolean
  /** How many lists are open. */
  readonly lists: number
  readonly bullet: string
}

interface Walk {
  readonly writer: PageWriter
  /** The words of the line that is not finished yet. */
  readonly words: string[]
  /** Whether the line is the first of an item. */
  opensItem: boolean
}

/** A page as saved by a browser, or what one copied into the clipboard. */
export function fromHtml(html: string): Document {
  const walk: Walk = { writer: pageWriter(), words: [], opensItem: false }
  const page = parsePage(withoutClipboardHead(html))
  visitAll(walk, page, START)
  endLine(walk, START)
  return walk.writer.finish()
}

const START: Place = {
  aside: undefined,
  inMain: false,
  preformatted: false,
  heading: false,
  lists: 0,
  bullet: '',
}

/** Windows puts the places of the copied part in front: "Version:0.9 StartHTML:00000157 …". */
function withoutClipboardHead(html: string): string {
  return /^\s{0,9}Version:\d/.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html
}

function visitAll(walk: Walk, node: Node, place: Place): void {
  for (const child of childrenOf(node)) visit(walk, child, place)
}

function visit(walk: Walk, node: Node, place: Place): void {
  if (node.nodeName === '#text' && 'value' in node) addWords(walk, node.value, place)
  if (!isElement(node) || UNSEEN.has(node.tagName)) return
  if (node.tagName === 'br') endLine(walk, place)
  else if (BLOCKS.has(node.tagName)) visitBlock(walk, node, place)
  else if (!isHidden(node)) visitAll(walk, node, { ...place, inMain: place.inMain || isMain(node) })
}

function addWords(walk: Walk, text: string, place: Place): void {
  if (!place.preformatted) {
    walk.words.push(text)
    return
  }
  const [first = '', ...rest] = text.split(/\r\n|[\n\r]/)
  walk.words.push(first)
  for (const line of rest) {
    endLine(walk, place)
    walk.words.push(line)
  }
}

function visitBlock(walk: Walk, element: Element, around: Place): void {
  const { writer } = walk
  const place = placeIn(element, around)
  const apart = SET_APART.has(element.tagName) && !(LISTS.has(element.tagName) && around.lists > 0)
  endLine(walk, around)
  if (apart) writer.gap()
  if (element.tagName === 'li') walk.opensItem = true
  if (element.tagName === 'table')
    writeHtmlTable(writer, element, place.aside, (cell) => visitBlock(walk, cell, place))
  else if (element.tagName === 'dl')
    writeDefinitionList(writer, element, place.aside, (detail) => visitBlock(walk, detail, place))
  else visitAll(walk, element, place)
  endLine(walk, place)
  if (element.tagName === 'li') walk.opensItem = false
  if (apart) writer.gap()
}

/** What browsers draw in front of an item, by the depth of its list. */
const BULLETS = ['•', '◦', '▪']

function placeIn(element: Element, around: Place): Place {
  const { tagName } = element
  const lists = around.lists + (LISTS.has(tagName) ? 1 : 0)
  return {
    aside: around.aside ?? asideReason(element, around.inMain),
    inMain: around.inMain || isMain(element),
    preformatted: around.preformatted || tagName === 'pre',
    heading: around.heading || HEADINGS.has(tagName),
    lists,
    bullet: LISTS.has(tagName) ? bulletOf(tagName, lists) : around.bullet,
  }
}

function bulletOf(tagName: string, depth: number): string {
  return tagName === 'ol' ? '1.' : (BULLETS[Math.min(depth, BULLETS.length) - 1] ?? '')
}

function endLine(walk: Walk, place: Place): void {
  const words = walk.words.join('')
  walk.words.length = 0
  const line = place.preformatted ? words : words.replace(/[ \t\n\r\f]+/g, ' ').trim()
  if (line.trim() === '') return
  walk.writer.line(line, factsOf(walk, place))
  walk.opensItem = false
}

function factsOf({ opensItem }: Walk, { aside, heading, lists, bullet }: Place): LineFacts {
  if (heading) return { kind: 'heading', aside }
  if (lists === 0) return { aside }
  const indent = 2 * (lists - 1)
  return opensItem ? { kind: 'item', bullet, indent, aside } : { indent: indent + 2, aside }
}
