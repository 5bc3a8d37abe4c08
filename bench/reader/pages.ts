import { readFileSync } from 'node:fs'
import { loadCorpus } from '../../tests/corpus/load-corpus.ts'
import { readingOf } from '../../tests/corpus/reading-of.ts'
import { millisecondsOf } from '../median.ts'

const REFERENCE = 'data/seed/yongin-fullerton.txt'
const ROUNDS = 15

/** How fast pages are read on one core, warm: the reference page, and all pages of the corpus. */
export function benchPages(folder: string): void {
  const reference = readFileSync(REFERENCE)
  const alone = millisecondsOf(ROUNDS, () => void readingOf(reference, REFERENCE))
  console.log(`the reference page, ${reference.length} bytes, warm: ${alone.toFixed(2)} ms`)
  for (const form of ['txt', 'html', 'csv'] as const) {
    const pages = loadCorpus(folder).filter((page) => page.form === form)
    const read = () =>
      pages.map(({ bytes, name }) => readingOf(bytes, `${name}.${form}`)?.exchanges.length ?? 0)
    const rows = read().reduce((sum, count) => sum + count, 0)
    if (rows === 0) continue
    const milliseconds = millisecondsOf(ROUNDS, read)
    const perSecond = ((rows / milliseconds) * 1000).toFixed(0)
    console.log(`${pages.length} ${form} pages, ${rows} rows: ${perSecond} rows a second on one core`)
  }
}
