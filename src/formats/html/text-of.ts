import { BLOCKS, UNSEEN } from './elements.ts'
import { isHidden } from './landmarks.ts'
import { type Node, childrenOf, isElement } from './parse-page.ts'

/** What is visible of a cell or a caption: a block or a break begins a line, other white space is one blank. */
export function textOf(node: Node): string {
  const parts: string[] = []
  addText(node, parts, false)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function addText(node: Node, parts: string[], preformatted: boolean): void {
  if (node.nodeName === '#text' && 'value' in node)
    parts.push(preformatted ? node.value : node.value.replace(/[\n\r]/g, ' '))
  if (!isElement(node)) {
    for (const child of childrenOf(node)) addText(child, parts, preformatted)
    return
  }
  if (UNSEEN.has(node.tagName) || isHidden(node)) return
  const breaks = node.tagName === 'br' || BLOCKS.has(node.tagName)
  if (breaks) parts.push('\n')
  for (const child of node.childNodes) addText(child, parts, preformatted || node.tagName === 'pre')
  if (breaks && node.tagName !== 'br') parts.push('\n')
}
