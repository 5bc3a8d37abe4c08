import { replaceElements } from './elements.ts'
import { isExported } from './scope.ts'

/** What stands where a form stood that only a server can answer, in the language of the page. */
export type InsteadOfForm = (locale: string) => string

const LANGUAGE = /<html lang="(?<locale>[a-z]{2})"/
const POSTED = /\bmethod="post"/
const HREF = /\bhref="(?<address>\/[^"#?]{0,2000})/

/**
 * A page as files alone can serve it: the first of the forms that are sent to the server gives way to whom to ask, the
 * others fall away, and what leads to the server keeps its words but is no link.
 */
export function withoutServer(page: string, instead: InsteadOfForm, history: boolean): string {
  let forms = 0
  const locale = LANGUAGE.exec(page)?.groups?.['locale'] ?? ''
  const formless = replaceElements(page, 'form', (tag) => {
    if (!POSTED.test(tag)) return undefined
    return forms++ === 0 ? instead(locale) : ''
  })
  return replaceElements(formless, 'a', (tag, inner) => {
    const address = HREF.exec(tag)?.groups?.['address']
    return address === undefined || isExported(address, history) ? undefined : inner
  })
}
