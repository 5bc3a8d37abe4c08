import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { pastCap } from '../file-fault.ts'
import { DEEPEST } from '../limits.ts'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
type ParentNode = DefaultTreeAdapterTypes.ParentNode
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** Elements of a page: some forty to a row, for as many rows as fit into a table. */
const MOST_ELEMENTS = 2_000_000

/** What is looked at later; all else of a page's attributes would only fill the memory. */
const KEPT: ReadonlySet<string> = new Set('id class role style hidden aria-hidden rowspan colspan'.split(' '))

/** The tree that a browser would build, without comments, scripts and styles; endless depth ends it. */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document {
  const depths = new WeakMap<object, number>()
  let count = 0
  const goDown = (parent: ParentNode, child: ChildNode) => {
    if (!isElement(child)) return
    const depth = (depths.get(parent) ?? 0) + 1
    depths.set(child, depth)
    if (depth > DEEPEST) throw pastCap('depth', DEEPEST)
    if (++count > MOST_ELEMENTS) throw pastCap('cells', MOST_ELEMENTS)
  }
  return parse(html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (name, namespace, attributes) =>
        defaultTreeAdapter.createElement(name, namespace, attributes.filter(isKept)),
      appendChild: (parent, child) => {
        goDown(parent, child)
        if (!defaultTreeAdapter.isCommentNode(child)) defaultTreeAdapter.appendChild(parent, child)
      },
      insertBefore: (parent, child, before) => {
        goDown(parent, child)
        defaultTreeAdapter.insertBefore(parent, child, before)
      },
      insertText: (parent, text) => {
        if (!isCode(parent)) defaultTreeAdapter.insertText(parent, text)
      },
    },
  })
}

function isKept({ name }: { readonly name: string }): boolean {
  return KEPT.has(name)
}

function isCode(node: Node): boolean {
  return node.nodeName === 'script' || node.nodeName === 'style'
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}
