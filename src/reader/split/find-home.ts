import type { Document } from '../document/document.ts'
import { wordsOf } from '../document/document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { matchesOf } from '../matches.ts'
import { oncePer } from '../once-per.ts'
import { type Reading, inferred, stated } from '../reading.ts'
import { stemOf } from './mentions.ts'

/** "영천시청 > 시정소개": a trail begins with whose portal it is. */
const STEPS = /[>›»]/
const SIGN = 20 // a logo or an office outweighs names in the rows, which the partner's may outnumber

/** Whose page it is: the government that its shell names, or else the one it names most; never one of `partners`. */
export function findHome(
  document: Document,
  partners: readonly string[],
  lexicon: Lexicon,
): Reading<string> | undefined {
  const weights = new Map<string, number>()
  for (const name of governmentsIn(document.folded, partners, lexicon)) add(weights, name, 1)
  for (const [name, weight] of cluesIn(document.folded, lexicon)) add(weights, name, weight)
  for (const { span } of document.blocks) {
    const [step = ''] = wordsOf(document, span).text.split(STEPS, 1)
    const sign = signIn(step.trim(), lexicon)
    const name = sign && (governmentOf(sign, lexicon) ?? sign)
    if (name) add(weights, name, SIGN)
  }
  const own = [...weights].filter(([name]) => !partners.includes(name))
  const best = own.sort(([, a], [, b]) => b - a)[0]?.[0]
  return best ? whereNamed(document, best, lexicon) : undefined
}

function cluesIn(
  text: string,
  { places: { homeClues = [], notPlaces } }: Lexicon,
): readonly (readonly [string, number])[] {
  return homeClues.flatMap(({ pattern, weight }) =>
    matchesOf(text, pattern).flatMap(({ groups }) =>
      groups?.name && !notPlaces.test(groups.name) ? [[groups.name, weight] as const] : [],
    ),
  )
}

/** Whether the shell of the page says that it is this city's, as a logo or an office does. */
export function hasHomeSign(document: Document, name: string, lexicon: Lexicon): boolean {
  return cluesIn(document.folded, lexicon).some(([named, weight]) => named === name && weight >= SIGN)
}

/** "용인시 로고", "문경시청": a line of its own; in a row an office can be the partner's. */
function signIn(line: string, { places }: Lexicon): string | undefined {
  return line.length > 24 || /\d/.test(line) ? undefined : places.homeSign.exec(line)?.groups?.name
}

function add(weights: Map<string, number>, name: string, weight: number): void {
  weights.set(name, (weights.get(name) ?? 0) + weight)
}

/** "구로이시시장" begins as 구로구 does and names the partner. */
function governmentsIn(text: string, partners: readonly string[], lexicon: Lexicon): readonly string[] {
  const foreign = partners.map((name) => stemOf(name, lexicon.places)).filter((stem) => stem.length > 2)
  const words = matchesOf(text, lexicon.places.word).filter(
    ([word]) => !foreign.some((stem) => word.startsWith(stem)),
  )
  return words.map(([word]) => governmentOf(word, lexicon)).filter((name) => name !== undefined)
}

/** The government that a word begins with: "용인시의회", "용인특례시장", "용인소개", "당진군" of before 2012. */
function governmentOf(word: string, lexicon: Lexicon): string | undefined {
  for (let length = Math.min(word.length, 7); length > 1; length--) {
    const head = word.slice(0, length)
    const full = lexicon.places.governments.has(head) ? head : byStem(lexicon.places).get(head)
    if (full) return full
  }
  return undefined
}

const byStem = oncePer((places: Lexicon['places']) => {
  const names = [...places.governments].map((name) => [stemOf(name, places), name] as const)
  return new Map(names.filter(([stem]) => stem.length > 1))
})

function whereNamed({ folded }: Document, name: string, { places }: Lexicon): Reading<string> {
  const at = folded.indexOf(name)
  if (at >= 0) return stated(name, { start: at, end: at + name.length }, 'home/most-named-government')
  const stem = stemOf(name, places)
  const start = Math.max(0, folded.indexOf(stem))
  return inferred(name, { start, end: start + stem.length }, 'home/short-name')
}
