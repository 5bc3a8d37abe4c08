import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { type Element, attributeOf, childrenOf, isElement } from './parse-page.ts'

/** The names that portals give to the parts around their content. */
const AROUND = /^(?:gnb|lnb|snb|tnb|skip[-_]?(?:nav|navi|navigation|menu|to|link)?|sns|quick[-_]?menu)$/i
const PORTAL_PARTS: Readonly<Record<string, SetAsideReason>> = { header: 'site-shell', footer: 'footer' }
const LANDMARKS: Readonly<Record<string, SetAsideReason>> = {
  nav: 'site-shell',
  aside: 'site-shell',
  navigation: 'site-shell',
  banner: 'site-shell',
  search: 'site-shell',
  complementary: 'site-shell',
  contentinfo: 'footer',
}

/** Why the words of an element are no content by its own mark; `inMain`: inside the part that is the content. */
export function asideReason(element: Element, inMain: boolean): SetAsideReason | undefined {
  if (isHidden(element)) return 'hidden'
  const landmark = LANDMARKS[attributeOf(element, 'role') ?? element.tagName]
  if (landmark && !(inMain && element.tagName === 'aside')) return landmark
  if (inMain) return undefined
  const part = PORTAL_PARTS[element.tagName] ?? PORTAL_PARTS[attributeOf(element, 'id') ?? '']
  if (part) return holdsTable(element) ? undefined : part
  return namesOf(element).some((name) => AROUND.test(name)) && !holdsTable(element) ? 'site-shell' : undefined
}

export function isMain(element: Element): boolean {
  return ['main', 'article', 'section'].includes(element.tagName) || attributeOf(element, 'role') === 'main'
}

export function isHidden(element: Element): boolean {
  const style = attributeOf(element, 'style') ?? ''
  return (
    attributeOf(element, 'hidden') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    /(?:^|[;\s])(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/i.test(style)
  )
}

function namesOf(element: Element): readonly string[] {
  return [attributeOf(element, 'id'), attributeOf(element, 'class')].flatMap(
    (names) => names?.split(/\s+/) ?? [],
  )
}

/** A table in what calls itself a header is content all the same. */
function holdsTable(element: Element): boolean {
  return childrenOf(element).some(
    (child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)),
  )
}
