import { fold } from '../../src/reader/document/fold.ts'
import { chooseLexicon } from '../../src/reader/lexicon/choose-lexicon.ts'
import { findDate, readLeadingDate } from '../../src/reader/readers/date/read-date.ts'
import { isOptional } from '../../tests/corpus/gold.ts'
import { loadCorpus } from '../../tests/corpus/load-corpus.ts'
import { millisecondsOf } from '../median.ts'
import { type FindDate, chronoParsers } from './chrono-date.ts'

const ROUNDS = 9
const REPEATS = 200 // of all lines in a round, which else is shorter than the clock tells

interface DatedLine {
  readonly text: string
  readonly date: string
}

interface Measured {
  readonly name: string
  readonly right: number
  readonly perSecond: number
}

/** Dates of single lines, ours beside chrono-node's better parser, on those lines whose year stands in them. */
export function benchDates(folder: string): void {
  const pages = loadCorpus(folder)
  for (const language of new Set(pages.map((page) => page.language))) {
    const golds = pages.filter((page) => page.language === language).map(({ gold }) => gold)
    const lines = golds.flatMap(({ rows }) => rows.filter((row) => !isOptional(row) && hasYear(row)))
    const ours = measure('gyoryu', ourDate, lines)
    const theirs = chronoParsers(language).map(([name, find]) => measure(`chrono ${name}`, find, lines))
    const [best] = theirs.toSorted((a, b) => b.right - a.right || b.perSecond - a.perSecond)
    console.log(`${language}: ${lines.length} lines with a date and its year`)
    for (const one of best ? [ours, best] : [ours]) console.log(lineOf(one, lines.length))
    console.log(best ? ratioOf(ours, best) : '  chrono-node has no such language')
  }
}

// The year of the gold in digits, or one counted in an era: what stands in the row above nobody can read in the line.
const ERA = /[明大昭平令][治正和成]\s?[\d元]/u

function hasYear({ text, date }: DatedLine): boolean {
  const plain = text.normalize('NFKC')
  return plain.includes(date.slice(0, 4)) || ERA.test(plain)
}

function ourDate(text: string): string | undefined {
  const { dates } = chooseLexicon(text)
  const words = { raw: text, text: fold(text), start: 0 }
  return (readLeadingDate(words, dates) ?? findDate(words, dates))?.reading.value
}

function measure(name: string, find: FindDate, lines: readonly DatedLine[]): Measured {
  const right = lines.filter(({ text, date }) => find(text) === date).length
  const milliseconds = millisecondsOf(ROUNDS, () => {
    for (let repeat = 0; repeat < REPEATS; repeat++) for (const { text } of lines) find(text)
  })
  return { name, right, perSecond: ((REPEATS * lines.length) / milliseconds) * 1000 }
}

function lineOf({ name, right, perSecond }: Measured, lines: number): string {
  const share = `${right}/${lines} right`.padStart(16)
  const percent = `${((100 * right) / lines).toFixed(1)} %`.padStart(10)
  return `  ${name.padEnd(20)}${share}${percent}${`${perSecond.toFixed(0)} lines/s`.padStart(18)}`
}

function ratioOf(ours: Measured, theirs: Measured): string {
  const speed = (ours.perSecond / theirs.perSecond).toFixed(1)
  const right = theirs.right === 0 ? '–' : (ours.right / theirs.right).toFixed(2)
  return `  ${'ratio'.padEnd(20)}${right.padStart(16)}${''.padStart(10)}${speed.padStart(18)}`
}
