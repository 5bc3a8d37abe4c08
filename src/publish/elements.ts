/**
 * Replaces every element of one name that never holds another of its kind, as links and forms. Searched from sign to
 * sign: each letter of the page is looked at once.
 */
export function replaceElements(
  page: string,
  name: string,
  replace: (tag: string, inner: string) => string | undefined,
): string {
  let done = ''
  let at = 0
  for (;;) {
    const start = tagFrom(page, `<${name}`, at)
    const inside = start === -1 ? -1 : page.indexOf('>', start) + 1
    const end = inside <= 0 ? -1 : tagFrom(page, `</${name}`, inside)
    if (end === -1) return done + page.slice(at)
    const next = page.indexOf('>', end) + 1
    const instead = replace(page.slice(start, inside), page.slice(inside, end))
    done += page.slice(at, start) + (instead ?? page.slice(start, next))
    at = next
  }
}

/** "<a " and "<a>", never "<article"; a closing tag, too, may break its line before its end. */
function tagFrom(page: string, tag: string, from: number): number {
  for (let at = page.indexOf(tag, from); at !== -1; at = page.indexOf(tag, at + 1))
    if (' >\n'.includes(page.charAt(at + tag.length))) return at
  return -1
}
