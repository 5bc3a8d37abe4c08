import { type DOMNode, HtmlElement } from 'html-validate'

/** Hangul that no element around it says to be Korean: a screen reader would spell it (WCAG 3.1.2). */
export function unmarkedKorean(root: HtmlElement): string[] {
  return within(root, 'en')
}

function within(element: HtmlElement, around: string): string[] {
  const own = element.getAttributeValue('lang') ?? around
  return element.childNodes.flatMap((node) => faultsOf(node, own))
}

function faultsOf(node: DOMNode, lang: string): string[] {
  if (node instanceof HtmlElement) return node.is('script') ? [] : within(node, lang) // data that nobody reads aloud
  const text = node.textContent.trim()
  return lang !== 'ko' && /\p{Script=Hangul}/u.test(text) ? [text] : []
}
