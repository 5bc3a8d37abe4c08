import { readFileSync } from 'node:fs'
import { readingOf } from '../../tests/corpus/reading-of.ts'
import { millisecondsOf } from '../median.ts'

const REFERENCE = 'data/seed/yongin-fullerton.txt'
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

/** The time for a kilobyte, from small pages to impossible ones: a reader in linear time keeps it. */
export function benchCurve(): void {
  console.log('time for a kilobyte of text, the reference page with its history repeated')
  for (const size of SIZES) {
    const page = pageOfSize(size)
    const rounds = size < 1_000_000 ? 9 : 1
    const milliseconds = millisecondsOf(rounds, () => readingOf(page, 'long.txt'))
    const perKilobyte = (milliseconds * 1000) / (page.length / 1000)
    const columns = [
      `${Math.round(size / 1000)} KB`.padStart(10),
      `${milliseconds.toFixed(1)} ms`.padStart(14),
    ]
    console.log(`${columns.join('')}${`${perKilobyte.toFixed(0)} µs/KB`.padStart(14)}`)
  }
}

/** The head and the foot once, the history as often as it takes. */
function pageOfSize(size: number): Uint8Array {
  const text = readFileSync(REFERENCE, 'utf8')
  const first = text.search(/^2003\. 1\. 23 /m)
  const last = text.search(/^.{0,6}담당부서/m)
  const history = text.slice(first, last)
  const times = Math.max(
    1,
    Math.round((size - (text.length - history.length) * 2) / Buffer.byteLength(history)),
  )
  return Buffer.from(text.slice(0, first) + history.repeat(times) + text.slice(last))
}
