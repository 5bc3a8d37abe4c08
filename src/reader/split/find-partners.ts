import { type Block, type Document, wordsOf } from '../document/document.ts'
import { type Words, spanIn } from '../document/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PartnerReading, Reading } from '../page-reading.ts'
import { inferred, stated } from '../readings.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import { shellReason } from './shell.ts'
import { type PlaceTitle, isPlaceName, readPlaceTitle } from './place-title.ts'

/** The partners whose names stand in headings, the trail and captions, in the order of the page. */
export function titledPartners(
  document: Document,
  trail: readonly Words[],
  lexicon: Lexicon,
): readonly PlaceTitle[] {
  const last = trail.at(-1)
  const lines = behindFirstHeading(document, lexicon)
    .filter(({ kind }) => kind !== 'row')
    .map(({ body }) => wordsOf(document, body))
    .filter((words) => shellReason(words, lexicon) === undefined)
  const titles = [...(last ? [last] : []), ...lines].map((words) => readPlaceTitle(words, lexicon))
  return mergeByName(titles.filter((title) => title !== undefined))
}

/** Names of places before the first heading may be links of the portal; a title of the page needs no heading. */
function behindFirstHeading(document: Document, lexicon: Lexicon): readonly Block[] {
  const first = document.blocks.findIndex(({ body }) =>
    isMadeOfHeadingWords(wordsOf(document, body).text.replaceAll(/\s/g, ''), lexicon.headings),
  )
  return document.blocks.filter(
    ({ body }, index) => index > first || !isGovernment(wordsOf(document, body), lexicon),
  )
}

function isGovernment(words: Words, { places }: Lexicon): boolean {
  return places.governments.has(words.text.trim())
}

function mergeByName(titles: readonly PlaceTitle[]): readonly PlaceTitle[] {
  const merged = new Map<string, PlaceTitle>()
  for (const title of titles) {
    const known = merged.get(title.name.text)
    const { country = title.country, tie = title.tie } = known ?? {}
    merged.set(title.name.text, { name: known?.name ?? title.name, country, tie })
  }
  return [...merged.values()]
}

/** Where no heading names a partner: the foreign place that the page names most. */
export function mostNamedPartner(
  document: Document,
  home: string | undefined,
  lexicon: Lexicon,
): PlaceTitle | undefined {
  const counts = new Map<string, { count: number; first: number }>()
  for (const found of document.folded.matchAll(/[가-힣]{3,}/g)) {
    const name = found[0]
    if (name === home || lexicon.places.governments.has(name) || !isPlaceName(name, lexicon.places)) continue
    const known = counts.get(name)
    counts.set(name, { count: (known?.count ?? 0) + 1, first: known?.first ?? found.index })
  }
  const best = [...counts].filter(([, { count }]) => count > 1).sort(([, a], [, b]) => b.count - a.count)[0]
  if (!best) return undefined
  const [name, { first }] = best
  return {
    name: wordsOf(document, { start: first, end: first + name.length }),
    country: undefined,
    tie: undefined,
  }
}

/** "미국 플러튼시": the country that stands before the name somewhere on the page. */
export function countryBefore(document: Document, name: string, { places }: Lexicon): Words | undefined {
  for (let at = document.folded.indexOf(name); at >= 0; at = document.folded.indexOf(name, at + 1)) {
    const before = document.folded.slice(Math.max(0, at - 14), at).trimEnd()
    const country = places.countries.find((known) => before.endsWith(known))
    const end = document.folded.slice(0, at).trimEnd().length
    if (country) return wordsOf(document, { start: end - country.length, end })
  }
  return undefined
}

/** A page that names one country only is about a partner there. */
function onlyCountry(document: Document, { places }: Lexicon): Words | undefined {
  const named = places.countries
    .map((country) => ({ country, at: wholeWord(document.folded, country) }))
    .filter(({ at }) => at >= 0)
  const [only] = named
  if (!only || named.length > 1) return undefined
  return wordsOf(document, { start: only.at, end: only.at + only.country.length })
}

function wholeWord(text: string, word: string): number {
  return new RegExp(`(?<![가-힣])${word}(?![가-힣])`).exec(text)?.index ?? -1
}

export function partnerReading(document: Document, title: PlaceTitle, lexicon: Lexicon): PartnerReading {
  return {
    name: stated(title.name.raw, spanIn(title.name), 'partner/title'),
    country: countryOf(document, title, lexicon),
    tie: title.tie && stated(title.tie.value, title.tie.span, 'partner/tie-in-title'),
  }
}

function countryOf(document: Document, title: PlaceTitle, lexicon: Lexicon): Reading<string> | undefined {
  const told = title.country ?? countryBefore(document, title.name.text, lexicon)
  if (told) return stated(told.raw, spanIn(told), 'partner/country')
  const only = lexicon.places.governments.has(title.name.text) ? undefined : onlyCountry(document, lexicon)
  return only && inferred(only.raw, spanIn(only), 'partner/only-country-named')
}
