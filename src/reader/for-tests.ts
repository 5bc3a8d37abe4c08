import type { Span } from './span.ts'
import { fromPlainText } from './document/from-plain-text.ts'
import { fold } from './document/fold.ts'
import type { Words } from './document/words.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { korean } from './lexicon/ko/korean.ts'
import type { Page } from './page.ts'
import { stated } from './reading.ts'
import { type SideNames, formsOf } from './split/mentions.ts'
import { type Names, sideNames } from './split/names.ts'

/** What the tests of the readers start from: a line, the two cities, a page of some lines. */
export function lineOf(raw: string): Words {
  return { raw, text: fold(raw), start: 0 }
}

export function namesOf(home: string, ...partners: readonly string[]): Names {
  const told = (name: string) => stated(name, { start: 0, end: 0 }, 'test')
  return {
    home: told(home),
    partners: partners.map((name) => ({ name: told(name), country: undefined, tie: undefined })),
  }
}

export function sidesOf(home: string, partner: string, ...countries: readonly string[]): SideNames {
  return sidesIn(korean, home, partner, ...countries)
}

/** In a language of its own, with the words that it has for home and the partner. */
export function sidesIn(
  lexicon: Lexicon,
  home: string,
  partner: string,
  ...countries: readonly string[]
): SideNames {
  const sides = sideNames(namesOf(home, partner), undefined, lexicon)
  const words = lexicon.places.partnerWords ?? []
  return { ...sides, partner: [...formsOf(partner, lexicon), ...countries, ...words] }
}

export function pageOf(text: string, home: string, ...partners: readonly string[]): Page {
  return { document: fromPlainText(text), names: namesOf(home, ...partners), lexicon: korean }
}

/** The words that a span stands for. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
