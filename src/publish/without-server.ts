import { type Locale, toLocale } from '../kernel/locale.ts'
import { copyWords } from '../words/copy/words.ts'
import { replaceElements } from './elements.ts'
import { type ExportScope, isExported } from './scope.ts'

/** What stands where a form stood that only a server can answer, in the language of the page. */
export type InsteadOfForm = (locale: string) => string

const LANGUAGE = /<html lang="(?<locale>[a-z]{2})"/
const POSTED = /\bmethod="post"/
const HREF = /\bhref="(?<address>\/[^"#?]{0,2000})/

/**
 * A page as files alone can serve it: the first of the forms that are sent to the server gives way to whom to ask, the
 * others fall away, the choice of a past day and of documents that are not there with them, and what leads to the server keeps its words but is no link.
 */
export function withoutServer(page: string, instead: InsteadOfForm, scope: ExportScope): string {
  let forms = 0
  const locale = LANGUAGE.exec(page)?.groups?.['locale'] ?? ''
  const dayless = replaceElements(page, 'details', (tag) =>
    tag.includes('class="day-form"') ? '' : undefined,
  )
  const paperless = replaceElements(dayless, 'nav', (tag) =>
    !scope.papers && tag.includes('class="as-document"') ? '' : undefined,
  )
  const formless = replaceElements(paperless, 'form', (tag) => {
    if (!POSTED.test(tag)) return undefined
    return forms++ === 0 ? instead(locale) : ''
  })
  return replaceElements(
    withSearch(formless.replace(SUGGESTED, '').replace(OWN_PICTURE, '$<before>$<file>'), toLocale(locale)),
    'a',
    (tag, inner) => {
      const address = HREF.exec(tag)?.groups?.['address']
      return address === undefined || isExported(address, scope) ? undefined : inner
    },
  )
}

/** The field of the search page itself; the one at the top of every page has another name. */
const SEARCH_FIELD = ' id="q"'
/** Suggestions while typing are made by the server. */
const SUGGESTED = / data-suggest="[^"]{0,200}"/g

/** A copy has no picture of each record, of which there may be thousands: they are shared with that of home. */
const OWN_PICTURE =
  /(?<before>content="[^"]{0,200}\/[a-z]{2})\/[a-z]{1,20}\/[^"/]{1,80}(?<file>\/share\.png")/

/** The page that is only searched on says so and keeps a place for what client/search-copy.ts finds. */
function withSearch(page: string, locale: Locale | undefined): string {
  const end = page.indexOf('</main>')
  if (!locale || !page.includes(SEARCH_FIELD) || end === -1) return page
  const { found, nothing, searchNeedsScript } = copyWords(locale)
  const marked = page
    .slice(0, end)
    .replace('<html ', `<html data-copy-found="${found}" data-copy-nothing="${nothing}" `)
  const place = `<div class="sections"><div data-search-copy hidden></div><noscript><p>${searchNeedsScript}</p></noscript></div>`
  return marked + place + page.slice(end)
}
