import { type Words, cut, spanIn, trimmed } from '../../document/words.ts'
import type { ProseFact } from '../../lexicon/fact-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import { oncePer } from '../../once-per.ts'
import type { FactReading } from '../../page-reading.ts'
import { inferred, stated } from '../../reading.ts'
import { readLeadingDate } from '../date/read-date.ts'
import { readAsOf, readAsOfBefore, untilNext } from './as-of.ts'
import { readValue } from './value.ts'

/** Sentences of a profile: the values that they tell; a sentence without any stays whole, below its heading. */
export function readProse(
  words: Words,
  heading: Words | undefined,
  lexicon: Lexicon,
): readonly FactReading[] {
  return sentencesOf(words, lexicon).flatMap((sentence) => {
    const facts = factsInSentence(sentence, lexicon)
    if (facts.length > 0 || !heading) return facts
    return [
      {
        span: spanIn(sentence),
        labels: [stated(heading.raw, spanIn(heading), 'fact/heading')],
        key: null,
        ...worded(sentence),
      },
    ]
  })
}

export function sentencesOf(words: Words, { facts }: Lexicon): readonly Words[] {
  const ends = matchesOf(words.text, facts.sentenceEnd).map(
    ({ index, 0: end }) => index + end.trimEnd().length,
  )
  const marks = [...ends, words.text.length]
  return marks
    .map((end, index) => trimmed(cut(words, marks[index - 1] ?? 0, end)))
    .filter(({ text }) => text !== '')
}

export function factsInSentence(sentence: Words, lexicon: Lexicon): readonly FactReading[] {
  const found = lexicon.facts.prose
    .map((rule) => factBy(rule, sentence, lexicon))
    .filter((fact) => fact !== undefined)
  return found.filter(
    (fact, index) =>
      !found.some((other) => isPlaceAround(other, fact)) &&
      !(
        fact.unit && found.slice(0, index).some((other) => other.unit && other.key?.value === fact.key?.value)
      ),
  )
}

/** "on the river 60 km from Tokyo" tells where it lies; how far is a part of that. */
function isPlaceAround(place: FactReading, { key, value }: FactReading): boolean {
  const { start, end } = place.value.span
  return (
    key?.value === 'distance' &&
    place.key?.value === 'location' &&
    start <= value.span.start &&
    value.span.end <= end
  )
}

/** What one rule finds in some words. */
export function factBy(rule: ProseFact, sentence: Words, lexicon: Lexicon): FactReading | undefined {
  const told = tellingOf(rule, sentence)
  if (!told) return undefined
  const { words, label } = told
  const number = readValue(words, rule.form, '', lexicon.facts)
  if (!number && rule.form !== 'words' && rule.form !== 'date') return undefined
  const keyed = {
    span: spanIn(sentence),
    labels: [stated(label.raw, spanIn(label), 'fact/in-sentence')],
    key: inferred(rule.key, spanIn(label), 'fact/in-sentence'),
  }
  if (!number) return { ...keyed, ...worded(words), ...dated(words, rule.form, lexicon) }
  const value = stated(number.value, spanIn(number.words), 'fact/number')
  const asOf = asOfIn(sentence, { words: untilNext(words, number.words), label }, lexicon)
  return { ...keyed, value, unit: number.unit, asOf, of: undefined }
}

/** Behind the value in brackets, right behind what it counts, or in front of its label. */
function asOfIn(sentence: Words, { words, label }: Telling, { dates, facts }: Lexicon): FactReading['asOf'] {
  const end = Math.max(words.start + words.text.length, label.start + label.text.length) - sentence.start
  const behind = cut(sentence, end, end + BEHIND)
  const follows = facts.asOfBefore?.exec(behind.text)?.index === 0
  return (
    readAsOf(words, dates, facts.asOf, facts.asOfBefore) ??
    (follows ? readAsOf(behind, dates, undefined, facts.asOfBefore) : undefined) ??
    readAsOfBefore(cut(sentence, 0, label.start - sentence.start), dates)
  )
}

const BEHIND = 40 // letters in which the day may stand: "as of the 2020 census"

/** The value in its sentence and the word that names it; a value without one names itself. */
function tellingOf({ pattern }: ProseFact, sentence: Words): Telling | undefined {
  const groups = withPlaces(pattern).exec(sentence.text)?.indices?.groups
  if (!groups?.value) return undefined
  const words = trimmed(cut(sentence, ...groups.value))
  const [from, to] = groups.label ?? [0, 0]
  return { words, label: from < to ? trimmed(cut(sentence, from, to)) : words }
}

const withPlaces = oncePer((pattern: RegExp) => new RegExp(pattern, `${pattern.flags}d`))

interface Telling {
  readonly words: Words
  readonly label: Words
}

function dated(words: Words, form: ProseFact['form'], { dates }: Lexicon): Partial<FactReading> {
  const date = form === 'date' ? readLeadingDate(words, dates) : undefined
  return date ? { value: { ...date.reading, rule: 'fact/date' } } : {}
}

function worded(words: Words): Pick<FactReading, 'value' | 'unit' | 'asOf' | 'of'> {
  return { value: stated(words.raw, spanIn(words), 'fact/words'), unit: null, asOf: undefined, of: undefined }
}
