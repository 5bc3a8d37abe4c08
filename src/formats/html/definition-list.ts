import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import type { PageWriter } from '../page/page-writer.ts'
import { LISTS } from './elements.ts'
import { type Element, isElement } from './parse-page.ts'
import { textOf } from './text-of.ts'

interface Definition {
  readonly terms: string[]
  readonly details: Detail[]
}

interface Detail {
  readonly element: Element
  readonly text: string
}

/**
 * A term and its one detail are a row of two cells; a term with several stands above them, as over a list, and so does a
 * year. `visit` writes a detail that holds lists or tables itself.
 */
export function writeDefinitionList(
  writer: PageWriter,
  list: Element,
  aside: SetAsideReason | undefined,
  visit: (detail: Element) => void,
): void {
  for (const { terms, details } of definitionsIn(list)) {
    const [detail] = details
    const isPair = detail && details.length === 1 && !terms.some(isYear) && !hasBlocks(detail.element)
    if (isPair) writer.row([terms.join('\n'), detail.text], {}, aside)
    else writeBelow(writer, { terms, details }, aside, visit)
  }
}

function writeBelow(
  writer: PageWriter,
  { terms, details }: Definition,
  aside: SetAsideReason | undefined,
  visit: (detail: Element) => void,
): void {
  for (const term of terms) writer.line(term, { aside })
  for (const { element, text } of details)
    if (hasBlocks(element)) visit(element)
    else writer.line(text, { kind: 'item', bullet: '•', indent: 2, aside })
}

/** A year over what happened in it: "2019", "2019년". */
function isYear(term: string): boolean {
  return /^\D{0,3}(?:19|20)\d{2}\D{0,3}$/.test(term)
}

function hasBlocks(element: Element): boolean {
  return element.childNodes
    .filter(isElement)
    .some((child) => child.tagName === 'table' || LISTS.has(child.tagName) || hasBlocks(child))
}

function definitionsIn(list: Element): readonly Definition[] {
  const definitions: Definition[] = []
  for (const { element, tagName } of partsOf(list)) {
    const [last, text] = [definitions.at(-1), textOf(element)]
    if (tagName === 'dt' && (!last || last.details.length > 0))
      definitions.push({ terms: [text], details: [] })
    else if (tagName === 'dt') last?.terms.push(text)
    else if (last) last.details.push({ element, text })
    else definitions.push({ terms: [], details: [{ element, text }] })
  }
  return definitions
}

/** Pages may wrap each pair into a `<div>`. */
function partsOf(list: Element): readonly { readonly tagName: string; readonly element: Element }[] {
  return list.childNodes.filter(isElement).flatMap((part) => {
    if (part.tagName === 'dt' || part.tagName === 'dd') return [{ tagName: part.tagName, element: part }]
    const inner = part.tagName === 'div' ? partsOf(part) : []
    return inner.length > 0 || textOf(part) === '' ? inner : [{ tagName: 'dd', element: part }]
  })
}
