import { type Document, wordsOf } from '../document/document.ts'
import { type Words, spanIn } from '../document/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Reading, inferred, stated } from '../reading.ts'
import { placeOf } from '../words-in.ts'
import type { PlaceTitle } from './title.ts'
import { titleCase } from './title-case.ts'

/** The country of a partner: beside its name in the title, before it elsewhere, or the only one that the page names. */
export function countryOf(
  document: Document,
  title: PlaceTitle,
  lexicon: Lexicon,
): Reading<string> | undefined {
  const told = title.country ?? countryBefore(document, title.name.text, lexicon)
  if (told) return stated(told.raw, spanIn(told), 'partner/country')
  const known = lexicon.places.wholeNames?.known.get(titleCase(title.name.text))
  if (known) return inferred(known, spanIn(title.name), 'partner/country-of-known-place')
  const only = lexicon.places.governments.has(title.name.text) ? undefined : onlyCountry(document, lexicon)
  return only && inferred(only.raw, spanIn(only), 'partner/only-country-named')
}

/** "미국 플러튼시": the country that stands before the name somewhere on the page. */
function countryBefore(document: Document, name: string, { places }: Lexicon): Words | undefined {
  for (let at = document.folded.indexOf(name); at >= 0; at = document.folded.indexOf(name, at + 1)) {
    const before = document.folded.slice(Math.max(0, at - 14), at).trimEnd()
    const country = places.countries.find((known) => before.endsWith(known))
    const end = document.folded.slice(0, at).trimEnd().length
    if (country) return wordsOf(document, { start: end - country.length, end })
  }
  return undefined
}

/** A page that names one country only is about a partner there. */
function onlyCountry(document: Document, lexicon: Lexicon): Words | undefined {
  const { places, wordLetter } = lexicon
  const found = places.countries
    .map((country) => ({
      country,
      at: placeOf(document.folded, country, { before: wordLetter, behind: wordLetter }),
    }))
    .filter(({ at }) => at >= 0)
  const named = Map.groupBy(found, ({ country }) => namesOfCountry(country, lexicon)[0])
  const [only] = found
  if (!only || named.size > 1) return undefined
  return wordsOf(document, { start: only.at, end: only.at + only.country.length })
}

/** All that pages call this country: "アメリカ合衆国", "アメリカ" and "米国". */
export function namesOfCountry(
  country: string,
  { places: { countryNames = [] } }: Lexicon,
): readonly [string, ...string[]] {
  const all =
    countryNames.find((names) => names.some((name) => name === country || name.toUpperCase() === country)) ??
    []
  return [all[0] ?? country, ...all.slice(1)]
}
