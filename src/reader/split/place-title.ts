import { type Words, cut, spanIn } from '../document/words.ts'
import { isMadeOfHeadingWords } from './heading-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { oncePer } from '../once-per.ts'
import type { PlaceTitle } from './title.ts'
import { placeOf } from '../words-in.ts'
import { readWholeTitle } from './whole-title.ts'

interface Token {
  readonly words: Words
  readonly kind: 'country' | 'place' | 'heading' | 'other'
}

const LONGEST = 60
const LONGEST_NAME = 16 // letters without a blank: 우스티카메노고르스크시 has 11

export function readPlaceTitle(title: Words, lexicon: Lexicon): PlaceTitle | undefined {
  if (title.text.length > LONGEST) return undefined
  const words = withoutReading(title, lexicon.places)
  const { wholeNames } = lexicon.places
  if (wholeNames) return readWholeTitle(words, lexicon, wholeNames)
  if (IN_OWN_LETTERS.test(words.text)) return undefined
  const bracket = /\((?<inside>[^()]*)\)/.exec(words.text)
  const outside = bracket
    ? [cut(words, 0, bracket.index), cut(words, bracket.index + bracket[0].length)]
    : [words]
  const named = outside.flatMap((part) => tokensOf(part, lexicon))
  const tokens = withoutProvinces(ofPartner(words, named, lexicon), lexicon)
  const inside = bracket ? cut(words, bracket.index + 1, bracket.index + bracket[0].length - 1) : undefined
  const insideCountry = inside && countryIn(inside, lexicon)
  const country = insideCountry ?? tokens.find(({ kind }) => kind === 'country')?.words
  const name = nameIn(words, tokens, country !== undefined, lexicon)
  return name && { name, country, tie: inside && tieIn(inside, lexicon) }
}

/** "Fullerton · 캘리포니아주 · 미국" below a title: its name in its own letters, and where it lies. */
const IN_OWN_LETTERS = /^[A-Za-z][A-Za-z .'-]{1,39}[·|]\s?(?=[^\sA-Za-z])/

/** "泗川(サチョン)市": how a name is said stands within it; without it the name is whole, and all behind it keeps its place. */
function withoutReading(title: Words, { nameWithReading }: Lexicon['places']): Words {
  const found = nameWithReading?.exec(title.text)
  const { name = '', level = '' } = found?.groups ?? {}
  if (!found) return title
  const whole = (name + level).padEnd(found[0].length)
  const told = (text: string) =>
    text.slice(0, found.index) + whole + text.slice(found.index + found[0].length)
  return { ...title, raw: told(title.raw), text: told(title.text) }
}

function tokensOf(words: Words, lexicon: Lexicon): readonly Token[] {
  return Array.from(words.text.matchAll(lexicon.places.titleToken), (found) => {
    const token = cut(words, found.index, found.index + found[0].length)
    return { words: token, kind: tokenKind(token.text, lexicon) }
  }).filter(({ words: token }) => !/^\d{1,2}[.)]?$/.test(token.text) && !isOriginalName(token.text, lexicon))
}

/** "仙台市 Sendai": the name once more, in the letters of another language. */
function isOriginalName(text: string, { letter }: Lexicon): boolean {
  return /^[A-Za-z.'-]{2,}$/.test(text) && !letter.test(text)
}

/** "韩国大邱广域市东区·合肥市包河区": of the two sides of a title the one abroad, or else the one that is no government of here. */
function ofPartner(title: Words, tokens: readonly Token[], { places }: Lexicon): readonly Token[] {
  const sides: Token[][] = [[]]
  let end = 0
  for (const token of tokens) {
    const start = token.words.start - title.start
    const parted =
      places.between?.test(title.text.slice(end, start)) || places.between?.test(token.words.text)
    if (parted) sides.push([token])
    else sides.at(-1)?.push(token)
    end = start + token.words.text.length
  }
  const placed = sides.filter((side) => side.some(({ kind }) => kind === 'place' || kind === 'country'))
  if (placed.length < 2) return tokens
  const abroad = placed.find((side) => side.some(({ kind }) => kind === 'country'))
  const foreign = placed.find((side) => side.every(({ words }) => !places.governments.has(words.text)))
  return abroad ?? foreign ?? tokens
}

/** "무안군 전라남도": the province says where the city lies; alone it is itself what the title names. */
function withoutProvinces(tokens: readonly Token[], { places }: Lexicon): readonly Token[] {
  const cities = tokens.filter(({ words }) => !places.provinces.has(words.text))
  return cities.some(({ kind }) => kind === 'place') ? cities : tokens
}

function tokenKind(text: string, { places, headings }: Lexicon): Token['kind'] {
  if (setOf(places.countries).has(text)) return 'country'
  if (isMadeOfHeadingWords(text, headings)) return 'heading'
  return isPlaceName(text, places) ? 'place' : 'other'
}

const setOf = oncePer((words: readonly string[]) => new Set(words))

export function isPlaceName(text: string, places: Lexicon['places']): boolean {
  const shaped = (text.length > 2 && text.length <= LONGEST_NAME) || places.commonDistricts.has(text)
  const ofGovernment = places.governments.has(text.slice(0, -1)) // "용인시정" is its business
  return (
    shaped &&
    !ofGovernment &&
    !places.notPlaces.test(text) &&
    places.suffixes.some((suffix) => text.endsWith(suffix))
  )
}

/** Country and province stand before the name; a district that many cities have takes its city with it. */
function nameIn(
  title: Words,
  tokens: readonly Token[],
  hasCountry: boolean,
  { places }: Lexicon,
): Words | undefined {
  const before = behindIts(title, tokens, places)
  if (before) return before
  const own = tokens.filter(({ kind }) => kind === 'place' || kind === 'other')
  const last = own.at(-1)
  const strangers = own.filter(({ kind }) => kind === 'other').length
  if (!last || strangers > (hasCountry && own.length === 1 ? 1 : 0)) return undefined
  const city = own.at(-2)
  if (!places.commonDistricts.has(last.words.text) || !city) return last.words
  const end = last.words.start + last.words.text.length
  return cut(title, city.words.start - title.start, end - title.start)
}

/** "주저우시 중국 후난성", "칭다오시 시난구 중국": country and province stand behind the name, no government of this country. */
function behindIts(
  title: Words,
  tokens: readonly Token[],
  { governments }: Lexicon['places'],
): Words | undefined {
  const at = tokens.findIndex(({ kind }) => kind === 'country')
  const names = tokens.slice(0, Math.max(0, at))
  const [first] = names
  const last = names.at(-1)
  const placed = names.length <= 2 && names.every(({ kind }) => kind === 'place')
  const one = tokens.slice(at + 1).length === 1 || names.length === 1
  const foreign = first && !governments.has(first.words.text)
  if (!placed || !one || !foreign || !last || tokens.slice(at + 1).some(({ kind }) => kind === 'heading'))
    return undefined
  return cut(title, first.words.start - title.start, last.words.start + last.words.text.length - title.start)
}

function countryIn(words: Words, { places, wordLetter }: Lexicon): Words | undefined {
  for (const country of places.countries) {
    const at = placeOf(words.text, country, { before: wordLetter })
    if (at >= 0) return cut(words, at, at + country.length)
  }
  return undefined
}

function tieIn(words: Words, { agreements }: Lexicon): PlaceTitle['tie'] {
  const value = agreements.types.find(([, pattern]) => pattern.test(words.text))?.[0]
  return value && { value, span: spanIn(words) }
}
