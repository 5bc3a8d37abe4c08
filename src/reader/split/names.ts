import type { Document } from '../document/document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { oncePer } from '../once-per.ts'
import type { PageHints, PartnerReading } from '../page-reading.ts'
import { type Reading, inferred } from '../reading.ts'
import { namesOfCountry } from './find-country.ts'
import { findHome, hasHomeSign } from './find-home.ts'
import { mostNamedPartner, partnerReading, titledPartners } from './find-partners.ts'
import { type SideNames, formsOf } from './mentions.ts'
import type { Trail } from './read-trail.ts'

/** Who the page is about: its own city and the partners, as it calls them. */
export interface Names {
  readonly home: Reading<string> | undefined
  readonly partners: readonly PartnerReading[]
}

export function findNames(document: Document, trail: Trail, lexicon: Lexicon, hints: PageHints): Names {
  const titles = titledPartners(document, trail.steps, lexicon)
  const foreign = titles
    .filter(({ name, country }) => !isGovernment(document, name.text, country !== undefined, lexicon))
    .map(({ name }) => name.text)
  const home =
    hinted(document, hints.home) ?? findHome(document, foreign, lexicon) ?? presumed(document, hints.homeElse)
  const chosen = titles.filter(({ name }) => name.text !== home?.value)
  const named = chosen.length > 0 ? chosen : [mostNamedPartner(document, home?.value, lexicon)]
  const partners = named
    .filter((title) => title !== undefined)
    .map((title) => partnerReading(document, title, lexicon))
  return { home, partners: withHint(document, hints.partner, partners) }
}

/** A title can be home's own: "鶴岡市の国際交流". */
function isGovernment(document: Document, name: string, foreign: boolean, lexicon: Lexicon): boolean {
  return lexicon.places.governments.has(name) || (!foreign && hasHomeSign(document, name, lexicon))
}

/** What the officer knows goes before what the page lets us guess; it needs a place in the text to point at. */
function hinted(document: Document, name: string | undefined): Reading<string> | undefined {
  if (!name) return undefined
  const at = document.text.indexOf(name)
  const start = Math.max(0, at)
  return inferred(name, { start, end: at < 0 ? start : start + name.length }, 'names/told-by-officer')
}

/** The first of home's names that the page holds, or simply the first. */
function presumed(document: Document, names: readonly string[] = []): Reading<string> | undefined {
  return hinted(document, names.find((name) => document.text.includes(name)) ?? names[0])
}

function withHint(
  document: Document,
  hint: string | undefined,
  found: readonly PartnerReading[],
): readonly PartnerReading[] {
  const name = hinted(document, hint)
  if (!name || found.some((partner) => partner.name.value === name.value)) return found
  return found.length > 1 ? found : [{ name, country: found[0]?.country, tie: found[0]?.tie }]
}

/** The spellings to look for in a row: home's, and those of the partner it is about. */
export function sideNames(names: Names, partner: PartnerReading | undefined, lexicon: Lexicon): SideNames {
  return spellings(names)(partner ?? names)(lexicon)
}

// once for a page and not for each of its rows: patterns are made of them
const spellings = oncePer((names: Names) =>
  oncePer((about: PartnerReading | Names) =>
    oncePer((lexicon: Lexicon) =>
      spellingsOf(names, 'partners' in about ? about.partners : [about], lexicon),
    ),
  ),
)

function spellingsOf({ home }: Names, whose: readonly PartnerReading[], lexicon: Lexicon): SideNames {
  const { homeWords, partnerWords = [] } = lexicon.places
  const countries = whose.flatMap(({ country }) => (country ? namesOfCountry(country.value, lexicon) : []))
  return {
    home: [...(home ? formsOf(home.value, lexicon) : []), ...homeWords],
    partner: [...whose.flatMap(({ name }) => formsOf(name.value, lexicon)), ...countries, ...partnerWords],
    offices: homeWords,
    wordLetter: lexicon.wordLetter,
    behind: lexicon.places.wholeNames?.behind,
  }
}
