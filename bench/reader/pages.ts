import { readFileSync } from 'node:fs'
import { type SourceForm, SOURCE_FORMS, loadCorpus } from '../../tests/corpus/load-corpus.ts'
import { readingOf } from '../../tests/corpus/reading-of.ts'
import { millisecondsOf } from '../median.ts'

const REFERENCE = 'data/seed/yongin-fullerton.txt'
const ROUNDS = 15

/** How fast pages are read on one core, warm: the reference page, and all pages of the corpus by their form. */
export function benchPages(folder: string): void {
  const reference = readFileSync(REFERENCE)
  const alone = millisecondsOf(ROUNDS, () => readingOf(reference, REFERENCE))
  console.log(`the reference page, ${reference.length} bytes, warm: ${alone.toFixed(2)} ms`)
  for (const form of SOURCE_FORMS) benchForm(folder, form)
}

function benchForm(folder: string, form: SourceForm): void {
  const pages = loadCorpus(folder).filter((page) => page.form === form)
  let rows = 0
  const milliseconds = millisecondsOf(ROUNDS, () => {
    rows = 0
    for (const { bytes, name } of pages) rows += readingOf(bytes, name).exchanges.length
  })
  if (rows === 0) return
  const perSecond = ((rows / milliseconds) * 1000).toFixed(0)
  console.log(`${pages.length} ${form} pages, ${rows} rows: ${perSecond} rows a second on one core`)
}
