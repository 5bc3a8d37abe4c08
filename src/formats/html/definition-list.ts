import type { SetAsideReason } from '../../reader/page-reading.ts'
import type { PageWriter } from '../page/page-writer.ts'
import { type Element, isElement } from './parse-page.ts'
import { textOf } from './text-of.ts'

interface Definition {
  readonly terms: string[]
  readonly details: string[]
}

/** A term and its one detail are a row of two cells; a term with several stands above them, as over a list. */
export function writeDefinitionList(
  writer: PageWriter,
  list: Element,
  aside: SetAsideReason | undefined,
): void {
  for (const { terms, details } of definitionsIn(list)) {
    const [detail] = details
    if (detail !== undefined && details.length === 1) writer.row([terms.join('\n'), detail], {}, aside)
    else {
      for (const term of terms) writer.line(term, { aside })
      for (const text of details) writer.line(text, { kind: 'item', bullet: '•', indent: 2, aside })
    }
  }
}

function definitionsIn(list: Element): readonly Definition[] {
  const definitions: Definition[] = []
  for (const { tagName, text } of partsOf(list)) {
    const last = definitions.at(-1)
    if (tagName === 'dt' && (!last || last.details.length > 0))
      definitions.push({ terms: [text], details: [] })
    else if (tagName === 'dt') last?.terms.push(text)
    else if (last) last.details.push(text)
    else definitions.push({ terms: [], details: [text] })
  }
  return definitions
}

/** Pages may wrap each pair into a `<div>`. */
function partsOf(list: Element): readonly { readonly tagName: string; readonly text: string }[] {
  return list.childNodes.filter(isElement).flatMap((part) => {
    if (part.tagName === 'dt' || part.tagName === 'dd') return [{ tagName: part.tagName, text: textOf(part) }]
    const inner = part.tagName === 'div' ? partsOf(part) : []
    return inner.length > 0 || textOf(part) === '' ? inner : [{ tagName: 'dd', text: textOf(part) }]
  })
}
