import { type HtmlElement, HtmlValidate, Parser } from 'html-validate'
import type { Html } from './html.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  // our style sheet and scripts come from our own origin, which no third party can change
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
})
// a component stands inside a page, which has the doctype and the headings above it
const INSIDE_A_PAGE = {
  'missing-doctype': 'off',
  'heading-level': ['error', { minInitialRank: 'any' }],
} as const

/** What a component wrote, to be asked as a reader would: by role, label and text. */
export function read(markup: Html | ''): HtmlElement {
  return new Parser(validator.getConfigForSync('page.html')).parseHtml(String(markup))
}

/** The words of an element as they are read, spaces run together. */
export function words(element: HtmlElement | null | undefined): string {
  return decoded(element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

export function wordsOfAll(within: HtmlElement, selector: string): string[] {
  return within.querySelectorAll(selector).map(words)
}

/** The region that a heading names. */
export function regionNamed(within: HtmlElement, name: string): HtmlElement {
  const heading = within.querySelectorAll('h2').find((each) => words(each).startsWith(name))
  const region = within
    .querySelectorAll('section')
    .find((each) => each.getAttributeValue('aria-labelledby') === heading?.id)
  if (!heading || !region) throw new Error(`no region named ${name}`)
  return region
}

/** The rows of a table's bodies, each cell as it is read. */
export function rowsOf(table: HtmlElement | null): string[][] {
  return (table?.querySelectorAll('tbody > tr') ?? []).map((row) => row.childElements.map(words))
}

/** What html-validate finds; a component is judged as a part of a page. */
export async function faultsOfMarkup(markup: Html | ''): Promise<string[]> {
  const text = String(markup)
  const rules = text.startsWith('<!DOCTYPE') ? {} : INSIDE_A_PAGE
  const report = await validator.validateString(text, 'page.html', { rules })
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
