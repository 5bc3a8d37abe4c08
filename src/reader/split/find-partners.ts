import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { type Block, type Document, wordsOf } from '../document/document.ts'
import { type Words, spanIn } from '../document/words.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { Lexicon, WholeNames } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import type { PartnerReading } from '../page-reading.ts'
import { stated } from '../reading.ts'
import { columnPartners } from './column-partners.ts'
import { countryOf } from './find-country.ts'
import { stemOf } from './mentions.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import { shellReason } from './shell.ts'
import { isPlaceName, readPlaceTitle } from './place-title.ts'
import type { PlaceTitle } from './title.ts'

/** The partners whose names stand in headings, the trail, captions and columns of tables, in the order of the page. */
export function titledPartners(
  document: Document,
  trail: readonly Words[],
  lexicon: Lexicon,
): readonly PlaceTitle[] {
  const last = trail.at(-1)
  const lines = behindFirstHeading(document, lexicon)
    .filter(({ kind, aside }) => kind !== 'row' && !PORTAL.has(aside))
    .map(({ body }) => wordsOf(document, body))
    .filter((words) => shellReason(words, lexicon) === undefined)
  const titles = [...(last ? [last] : []), ...lines].map((words) =>
    readPlaceTitle(words, chooseLexicon(words.text, lexicon)),
  )
  const titled = titles.filter((title) => title !== undefined)
  return mergeByName([...titled, ...columnPartners(document, lexicon)], lexicon)
}

/** Menus of the portal may name other partners. */
const PORTAL: ReadonlySet<SetAsideReason | undefined> = new Set(['site-shell', 'footer', 'hidden'])

/** Names of places before the first heading may be links of the portal; a title of the page needs no heading. */
function behindFirstHeading(document: Document, lexicon: Lexicon): readonly Block[] {
  const first = document.blocks.findIndex(({ body }) =>
    isMadeOfHeadingWords(wordsOf(document, body).text, lexicon.headings),
  )
  return document.blocks.filter(
    ({ body }, index) => index > first || !isGovernment(wordsOf(document, body), lexicon),
  )
}

function isGovernment(words: Words, { places }: Lexicon): boolean {
  return places.governments.has(words.text.trim())
}

function mergeByName(titles: readonly PlaceTitle[], { places }: Lexicon): readonly PlaceTitle[] {
  const merged = new Map<string, PlaceTitle>()
  for (const title of titles) {
    const known = merged.get(title.name.text.toLowerCase())
    const { country = title.country, tie = title.tie } = known ?? {}
    merged.set(title.name.text.toLowerCase(), { name: known?.name ?? title.name, country, tie })
  }
  for (const title of merged.values()) mergeShort(title, merged, places)
  return [...merged.values()]
}

/** "慶州" is "慶州市", told short. */
function mergeShort(
  { name, country, tie }: PlaceTitle,
  merged: Map<string, PlaceTitle>,
  places: Lexicon['places'],
): void {
  const long = [...merged.values()].find(
    (other) => other.name.text !== name.text && stemOf(other.name.text, places) === name.text,
  )
  if (!long) return
  merged.delete(name.text)
  merged.set(long.name.text, { name: long.name, country: long.country ?? country, tie: long.tie ?? tie })
}

/** Where no heading names a partner: the foreign place that the page names most, and more than once. */
export function mostNamedPartner(
  document: Document,
  home: string | undefined,
  lexicon: Lexicon,
): PlaceTitle | undefined {
  const { places } = lexicon
  if (places.wholeNames) return partnerInPhrases(document, home, places.wholeNames)
  const named = matchesOf(document.folded, places.word).filter(
    ({ 0: name }) =>
      name.length > 2 && name !== home && !places.governments.has(name) && isPlaceName(name, places),
  )
  const byName = Map.groupBy(named, ([name]) => name)
  const [most] = [...byName.values()].toSorted((a, b) => b.length - a.length)
  const [first, second] = most ?? []
  if (!first || !second) return undefined
  const name = wordsOf(document, { start: first.index, end: first.index + first[0].length })
  return { name, country: undefined, tie: undefined }
}

const OFTEN = 4 // a page names its partner again and again, however it does

/** "a delegation from Gimje", "Gimje, Korea": the name that such phrases give most often, and more than once. */
function partnerInPhrases(
  document: Document,
  home: string | undefined,
  { phrases, never, known }: WholeNames,
): PlaceTitle | undefined {
  const found = phrases.flatMap((pattern) =>
    matchesOf(document.folded, new RegExp(pattern, `${pattern.flags}d`)),
  )
  const named = found.filter(({ groups }) => groups?.name && groups.name !== home && !never.test(groups.name))
  const byName = Map.groupBy(named, ({ groups }) => groups?.name ?? '')
  const weight = (list: readonly RegExpExecArray[]) =>
    list.length +
    (known.has(list[0]?.groups?.name ?? '') ? 1 : 0) +
    (list.some(({ groups }) => groups?.country) ? 1 : 0) +
    (document.folded.split(list[0]?.groups?.name ?? '\n').length > OFTEN ? 1 : 0)
  const [most] = [...byName.values()].toSorted((a, b) => weight(b) - weight(a))
  const first = most?.find(({ groups }) => groups?.country) ?? most?.[0]
  if (!most || !first || weight(most) < 2) return undefined
  const at = (group: string) => {
    const [start, end] = first.indices?.groups?.[group] ?? [0, 0]
    return start < end ? wordsOf(document, { start, end }) : undefined
  }
  const name = at('name')
  return name && { name, country: at('country'), tie: undefined }
}

export function partnerReading(document: Document, title: PlaceTitle, lexicon: Lexicon): PartnerReading {
  return {
    name: stated(title.name.raw, spanIn(title.name), 'partner/title'),
    country: countryOf(document, title, lexicon),
    tie: title.tie && stated(title.tie.value, title.tie.span, 'partner/tie-in-title'),
  }
}
