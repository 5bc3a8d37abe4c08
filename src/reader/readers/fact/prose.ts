import { type Words, cut, spanIn, trimmed } from '../../document/words.ts'
import type { ProseFact } from '../../lexicon/fact-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import type { FactReading } from '../../page-reading.ts'
import { inferred, stated } from '../../readings.ts'
import { readLeadingDate } from '../date/read-date.ts'
import { readAsOf } from './as-of.ts'
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
  const ends = Array.from(
    words.text.matchAll(new RegExp(facts.sentenceEnd, 'g')),
    ({ index, 0: end }) => index + end.trimEnd().length,
  )
  const marks = [...ends, words.text.length]
  return marks
    .map((end, index) => trimmed(cut(words, marks[index - 1] ?? 0, end)))
    .filter(({ text }) => text !== '')
}

export function factsInSentence(sentence: Words, lexicon: Lexicon): readonly FactReading[] {
  return lexicon.facts.prose
    .map((rule) => factBy(rule, sentence, lexicon))
    .filter((fact) => fact !== undefined)
}

function factBy(
  { key, form, pattern }: ProseFact,
  sentence: Words,
  lexicon: Lexicon,
): FactReading | undefined {
  const found = new RegExp(pattern, 'd').exec(sentence.text)
  const [from, to] = found?.indices?.groups?.value ?? []
  if (!found || from === undefined || to === undefined) return undefined
  const words = trimmed(cut(sentence, from, to))
  const number = readValue(words, form, '', lexicon.facts)
  if (!number && form !== 'words' && form !== 'date') return undefined
  const [labelFrom, labelTo] = found.indices?.groups?.label ?? [from, from]
  const label = labelFrom < labelTo ? cut(sentence, labelFrom, labelTo) : words
  const base = {
    span: spanIn(sentence),
    labels: [stated(label.raw.trim(), spanIn(trimmed(label)), 'fact/in-sentence')],
  }
  const keyed = { ...base, key: inferred(key, spanIn(trimmed(label)), 'fact/in-sentence') }
  if (!number) return { ...keyed, ...worded(words), ...dated(words, form, lexicon) }
  const value = stated(number.value, spanIn(number.words), 'fact/number')
  return { ...keyed, value, unit: number.unit, asOf: readAsOf(words, lexicon.dates), of: undefined }
}

function dated(words: Words, form: ProseFact['form'], { dates }: Lexicon): Partial<FactReading> {
  const date = form === 'date' ? readLeadingDate(words, dates) : undefined
  return date ? { value: stated(date.reading.value, date.reading.span, 'fact/date') } : {}
}

function worded(words: Words): Pick<FactReading, 'value' | 'unit' | 'asOf' | 'of'> {
  return { value: stated(words.raw, spanIn(words), 'fact/words'), unit: null, asOf: undefined, of: undefined }
}
