import { bounded } from '../../bounded.ts'
import { type Words, cut, spanIn, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import type { FactReading } from '../../page-reading.ts'
import { readLabel } from './label.ts'
import { factsOf } from './labelled-facts.ts'
import { labelReading } from './levels.ts'
import { pairedPieces } from './paired-labels.ts'
import { piecesOf } from './pieces.ts'
import { factBy, factsInSentence } from './prose.ts'
import { type TieDate, readTieDates } from './tie-date.ts'

/** Between the figures of one line: a mark, wide blanks, or the blank that is as wide as a letter. */
const BETWEEN = /\s?[,;/|]\s?(?!\d{3})|\s?[·•]\s|[\t\u3000]\s{0,4}[·•]?|\s{2,8}[·•]?|\s(?=[^\s:\d]{1,8}\s?:)/
/** Where words stand apart and sentences hold commas. */
const BETWEEN_APART = /\s[/|·•]\s|\t\s{0,4}|\s{2,8}/
const LONGEST = 240

/**
 * "면적 30㎢ / 인구 58만명(2019년말) / 시의 새 갈매기 / 금융 산업": the figures of a line that holds two or more, at least
 * one a number with its unit; none for any other line. A part without a label is told by its own words.
 */
export function figuresIn(words: Words, lexicon: Lexicon): readonly FactReading[] {
  if (words.text.length > LONGEST) return []
  const paired = figuresOfPair(words, lexicon)
  if (paired.length > 1) return paired
  const parts = partsOf(words, lexicon)
  const found = sharedDay(parts.flatMap((part) => figuresOfPart(part, lexicon)))
  const measured = found.some(({ unit }) => unit !== null)
  const keys = new Set(found.map(({ key }) => key?.value))
  const labelled = parts.every(({ text }) => /^[^:]{1,12}:/.test(text))
  if (parts.length < 2 || keys.size < 2 || !(measured || labelled)) return []
  return [...found, ...told(words, keys, lexicon)]
}

/** What the line tells beside them in its sentences. */
function told(words: Words, keys: ReadonlySet<string | undefined>, lexicon: Lexicon): readonly FactReading[] {
  return factsInSentence(words, lexicon).filter(({ key }) => !keys.has(key?.value))
}

/** What stands behind a comma and tells nothing of its own goes on with the part before: "산업 어업, 조선업". */
function partsOf(words: Words, lexicon: Lexicon): readonly Words[] {
  const parts: Words[] = []
  let [from, before] = [0, '']
  const end = { index: words.text.length, to: 0, mark: '' }
  for (const { index, to, mark } of [...gapsIn(words, lexicon), end]) {
    const part = withoutMark(trimmed(cut(words, from, index)))
    const last = parts.at(-1)
    const goesOn = last && /^\s?,/.test(before)
    if (last && isBareLabel(last, lexicon)) parts[parts.length - 1] = through(words, last, part)
    else if (goesOn && (figuresOfPart(part, lexicon).length === 0 || isHowFar(last, part, lexicon)))
      parts[parts.length - 1] = through(words, last, part)
    else if (part.text !== '') parts.push(part)
    ;[from, before] = [to, mark]
  }
  return parts
}

/** "位于东部,距首尔约300公里": how far it is goes on with where it lies. */
function isHowFar(last: Words, part: Words, lexicon: Lexicon): boolean {
  const keysOf = (words: Words) => figuresOfPart(words, lexicon).map(({ key }) => key?.value)
  return keysOf(part).every((key) => key === 'distance') && keysOf(last).includes('location')
}

const BRACKETS = bounded(String.raw`\([^()]{0,60}\)`, 'g')

/** Brackets stay whole: "(2015. 10. 1, 조사)". */
function gapsIn(words: Words, { facts }: Lexicon) {
  const wide = Array.from(words.text, (letter, at) => (words.raw[at] === '\u3000' ? '\u3000' : letter)).join(
    '',
  )
  const masked = wide.replaceAll(BRACKETS, (inside) => '_'.repeat(inside.length))
  const gaps = matchesOf(masked, facts.parts ? BETWEEN_APART : BETWEEN).map(({ index, 0: mark }) => ({
    index,
    to: index + mark.length,
    mark,
  }))
  // where one comma parts clauses, the other parts the words of a list: "主要产业为旅游、农业，市花为山茶花"
  return /[，,]/.test(words.raw)
    ? gaps.filter(({ index, to }) => !words.raw.slice(index, to).includes('\u3001'))
    : gaps
}

/** "위치 북부": the wide blank stands between a label and its value, too. */
function isBareLabel(part: Words, { facts }: Lexicon): boolean {
  return readLabel(part, facts)?.rest.text.trim() === ''
}

function withoutMark(part: Words): Words {
  return cut(part, /^[-·•○]\s?/.exec(part.text)?.[0].length ?? 0)
}

function through(whole: Words, first: Words, last: Words): Words {
  return cut(whole, first.start - whole.start, last.start + last.text.length - whole.start)
}

/** "면적/인구 : 36㎢/21만": two labels before one colon. */
function figuresOfPair(words: Words, lexicon: Lexicon): readonly FactReading[] {
  return pairedPieces(words, lexicon.facts).flatMap((piece) =>
    factsOf(piece, [labelReading(piece.words)], piece.words.start, lexicon),
  )
}

/** The figures of a part that names them by a label or by their unit. */
export function figuresOfPart(part: Words, lexicon: Lexicon): readonly FactReading[] {
  const label = readLabel(part, lexicon.facts)
  if (label && /[\p{L}\p{N}]/u.test(label.rest.text)) {
    const clear = label.label.form === 'words' || /\d/.test(label.rest.text)
    const facts = piecesOf(label, lexicon).flatMap((piece) =>
      factsOf(piece, [labelReading(piece.words)], piece.words.start, lexicon),
    )
    if (clear && facts.some(({ key }) => key)) return facts
  }
  const bare = (lexicon.facts.bare ?? []).flatMap((rule) => factBy(rule, part, lexicon) ?? [])
  return bare.length > 0 ? bare : factsInSentence(part, lexicon)
}

const COUNTS: ReadonlySet<string | undefined> = new Set(['population', 'households'])

/** "11,400세대 2만 5천명(2015. 10월)": the day is of both counts. */
function sharedDay(facts: readonly FactReading[]): readonly FactReading[] {
  const day = facts.find(({ key, asOf }) => asOf && COUNTS.has(key?.value))?.asOf
  return facts.map((fact) =>
    day && COUNTS.has(fact.key?.value) ? { ...fact, asOf: fact.asOf ?? day } : fact,
  )
}

/** The days of signing that stand among the figures: "结好时间：1986年10月25日 面积：160平方公里". */
export function tieDatesIn(words: Words, lexicon: Lexicon): readonly TieDate[] {
  return partsOf(words, lexicon).flatMap((part) => readTieDates(part, spanIn(part), lexicon))
}

/** Whether a line is one of figures, and no entry of a list. */
export function isFigureLine(words: Words, lexicon: Lexicon): boolean {
  return figuresIn(words, lexicon).length > 1
}

/** The whole line is the place of each of its figures: what stands between them is claimed, too. */
export function figureLine(words: Words, lexicon: Lexicon): readonly FactReading[] {
  return figuresIn(words, lexicon).map((fact) => ({ ...fact, span: spanIn(words) }))
}
