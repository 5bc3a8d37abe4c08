import { inWords } from '../../edtf/in-words.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { ExchangeReading, FactReading, PageHints, PageReading } from '../../reader/page-reading.ts'
import { readPage } from '../../reader/read-page.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Span } from '../../reader/span.ts'
import { ownWordsWords } from '../../words/desk/own-words/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { quantity } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'

/** What the reader makes of some lines, a sentence for each record or text that is none, in the order of the lines. */
export function readAloud(text: string, hints: PageHints, locale: DeskLocale): readonly string[] {
  const read = readPage(text, hints)
  const said = [...records(read, locale), ...others(read, locale)]
  return said.toSorted(([a], [b]) => a - b).map(([, each]) => each)
}

/** Where it begins, and what is said of it. */
type Said = readonly [start: number, told: string]

function records({ exchanges, facts, agreements, backgrounds }: PageReading, locale: DeskLocale): Said[] {
  const words = ownWordsWords(locale)
  const types = wordsFor(locale).agreements
  return [
    ...exchanges.map((one): Said => [one.span.start, sentence(words.readExchange, ofExchange(one, locale))]),
    ...facts.map((one): Said => [one.span.start, sentence(words.readFact, ofFact(one, locale))]),
    ...agreements.map(({ span, date, type }): Said => [
      span.start,
      sentence(words.readAgreement, [inWords(date.value, locale), types[type.value]]),
    ]),
    ...backgrounds.flatMap(({ paragraphs }) =>
      paragraphs.map(({ span, value }): Said => [span.start, sentence(words.readBackground, [value])]),
    ),
  ]
}

function others({ text, setAside, unread }: PageReading, locale: DeskLocale): Said[] {
  const words = ownWordsWords(locale)
  const { reasons } = reviewWords(locale)
  const at = ({ start, end }: Span) => [text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()]
  return [
    ...setAside.map(({ span, why }): Said => [span.start, sentence(words.readAside(reasons[why]), at(span))]),
    ...unread.map((span): Said => [span.start, sentence(words.readNot, at(span))]),
  ]
}

function ofExchange(
  { date, title, direction, kind, people }: ExchangeReading,
  locale: DeskLocale,
): readonly string[] {
  const { kinds, directions } = wordsFor(locale)
  const { asked } = ownWordsWords(locale)
  const said = ({ doubt }: Reading<unknown>, text: string) => (doubt ? `${text} (${asked})` : text)
  const travelled = people ? [said(people, quantity(people.value, 'people', locale))] : []
  return [
    said(date, inWords(date.value, locale)),
    title.value,
    said(direction, directions[direction.value]),
    said(kind, kinds[kind.value]),
    ...travelled,
  ]
}

function ofFact({ labels, key, value, unit }: FactReading, locale: DeskLocale): readonly string[] {
  const names: Readonly<Record<string, string>> = wordsFor(locale).factNames
  const name = (key && names[key.value]) ?? labels.map((label) => label.value).join(' › ')
  return [name, typeof value.value === 'number' ? quantity(value.value, unit, locale) : value.value]
}

function sentence(what: string, values: readonly string[]): string {
  return `${what}: ${values.join(' · ')}`
}
